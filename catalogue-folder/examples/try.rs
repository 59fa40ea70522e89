fn main() {
    match catalogue_folder::load_folder(std::path::Path::new("catalogue")) {
        Ok(l) => { println!("{} programmes {} cases; compact {} / {}", l.catalogue.programmes.len(), l.cases.len(), l.catalogue.to_compact(pathways::catalogue::Scope::Everything).len(), l.catalogue.to_compact(pathways::catalogue::Scope::Checker).len());
          for c in &l.cases { if let Err(e) = pathways::catalogue::cases::run_case(&l.catalogue, c) { println!("{} {}: {e}", c.place, c.name) } } }
        Err(e) => println!("{e}"),
    }
}
