//! First names that are common in Scotland, and some surnames. They need not be complete: capital letters tell most names.

/// First names that are hardly ever another word in a question about programmes.
pub(super) const FIRST_NAMES: [&str; 266] = [
    "aaron", "abigail", "adam", "agnes", "ahmed", "aileen", "ailsa", "aisha", "alan", "alasdair", "alastair",
    "alejandro", "alex", "alexander", "ali", "alice", "alison", "alistair", "amanda", "amy", "andrew", "angela",
    "angus", "anna", "anne", "annie", "arlene", "audrey", "barbara", "ben", "benjamin", "brenda", "brian", "bruce",
    "cameron", "carly", "caroline", "catherine", "catriona", "charlotte", "cheryl", "chloe", "christina",
    "christine", "christopher", "ciara", "claire", "clare", "colin", "craig", "daniel", "david", "deborah", "debbie",
    "declan", "denise", "derek", "diane", "donald", "donna", "dougie", "douglas", "duncan", "eddie", "edward",
    "eilidh", "eileen", "elaine", "eleanor", "elizabeth", "ellen", "emily", "emma", "eric", "erin", "euan", "ewan",
    "fatima", "fergus", "finlay", "fiona", "fraser", "gareth", "garry", "gary", "gavin", "gemma", "geoff", "george",
    "gillian", "gordon", "graeme", "graham", "greg", "gregor", "hamish", "hannah", "hazel", "heather", "helen",
    "hugh", "iain", "ian", "imran", "irene", "isabel", "isla", "jacqueline", "jacqui", "james", "jamie", "jane",
    "janet", "janice", "jason", "jeanette", "jennifer", "jenny", "jessica", "jill", "jim", "joan", "joanna",
    "joanne", "john", "jonathan", "joseph", "josh", "joyce", "julia", "julie", "karen", "kate", "katherine",
    "kathleen", "katie", "keith", "kelly", "kenneth", "kenny", "kerry", "kevin", "kieran", "kirsteen", "kirsten",
    "kirsty", "laura", "lauren", "leanne", "lesley", "lewis", "liam", "linda", "lindsay", "lisa", "lorna",
    "lorraine", "louise", "lucy", "lynn", "lynne", "lynsey", "magnus", "mairi", "malcolm", "margaret", "maria",
    "marie", "marion", "martin", "mary", "matthew", "maureen", "megan", "mhairi", "michael", "michelle", "mohammed",
    "moira", "morag", "mòrag", "morven", "muhammad", "murdo", "natalie", "neil", "niamh", "nicola", "nicole", "niall",
    "olivia", "owen", "pamela", "patricia", "paul", "pauline", "peter", "philip", "rachel", "rebecca", "rhona",
    "richard", "robert", "ruth", "roddy", "rory", "ross", "roy", "samantha", "samuel", "sandra", "sarah", "scott", "sean", "shaun", "sharon", "sheila", "shona", "simon", "siobhan", "sophie", "stephen", "steven", "stewart", "stuart", "susan", "suzanne", "tariq", "theresa", "thomas", "tom", "tony", "tracey", "tracy", "valerie", "vicky", "victoria", "wendy", "william", "yasmin", "yvonne", "zoe", "zara", "tommy", "sandy", "jackie", "nikki", "lesley-anne", "ruaridh", "calum", "callum", "caitlin", "aoife", "bernadette", "frances", "geraldine", "isobel", "jude", "kirstin", "loraine", "marianne", "nadia", "priya", "rashid", "sanjay", "usman",
];

/// First names that are other words as well: a name only with a capital letter and inside a sentence.
pub(super) const WORDS_TOO: [&str; 24] = [
    "amber", "angel", "bill", "carol", "daisy", "dawn", "dean", "eve", "faith", "frank", "grace", "grant", "guy",
    "holly", "hope", "ivy", "jack", "jean", "joy", "lily", "mark", "pat", "rob", "rose",
];

/// Surnames that follow a first name in lower case too.
pub(super) const SURNAMES: [&str; 48] = [
    "anderson", "black", "boyle", "brown", "burns", "cameron", "campbell", "clark", "docherty", "donnelly", "drever",
    "duncan", "ferguson", "fraser", "gallagher", "gordon", "graham", "gray", "hamilton", "henderson", "hughes",
    "johnston", "kelly", "kerr", "khan", "macdonald", "mackay", "mackenzie", "maclean", "macleod", "martin",
    "mcdonald", "mckay", "mclean", "miller", "mitchell", "morrison", "murphy", "murray", "paterson", "reid",
    "robertson", "ross", "scott", "smith", "stewart", "thomson", "wilson",
];
