//! Puts the checked catalogue, in compact form, where the module embeds it from.

use std::path::Path;

fn main() {
    catalogue_folder::embed_part(Path::new("../catalogue"), pathways::catalogue::container::Part::More);
}
