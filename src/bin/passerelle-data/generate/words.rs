//! What made-up texts consist of: some hundred plain French words, and words that do not exist, of
//! which a longer dataset has more.

use super::chance::Chance;

const LITTLE: &str = "le la les un une des de du et à au aux en dans avec pour par sur autour vers \
    chez sans entre ce cette leur leurs qui que son sa ses";

/// The frequent ones first.
const NOUNS: &str = "jeunes atelier devoirs élève famille lecture école projet écoute jardin aide \
    parents enfant groupe accueil numérique théâtre orientation stage sortie rencontre musique \
    équipe soutien classe salle ordinateur métier formation sport danse radio journal livre conte \
    cuisine potager forêt rivière océan montagne abeille ruche compost énergie climat météo eau arbre \
    haie mare insecte oiseau hérisson sentier randonnée vélo mobilité chorale orchestre peinture \
    sculpture photographie cinéma écriture poésie bibliothèque légende mémoire château abbaye musée \
    préhistoire grotte patrimoine architecture quartier village conseil débat égalité solidarité \
    inclusion santé sommeil goût nutrition natation rugby escalade yoga robot code programmation \
    capteur impression vidéo jeu tablette réseau astronomie étoile planète télescope chimie physique \
    géologie fossile volcan logique géométrie anglais espagnol allemand néerlandais correspondance \
    échange jumelage voyage partenaire association bénévole artiste chercheur agriculteur artisan \
    boulanger menuisier forgeron collège lycée maternelle cycle séance visite exposition spectacle \
    festival concours fête marché coopérative entreprise budget récolte semence légume verger vigne \
    lait fromage pain miel laine bois pierre terre argile papier carton textile couture tricot \
    mosaïque fresque vitrail gravure découverte observation enquête entretien reportage carte plan \
    maquette construction cabane serre nichoir éolienne isolation consommation cantine plantation \
    confiance parole émotion respect entraide tutorat parrainage remédiation révision examen méthode \
    autonomie persévérance motivation assiduité retour reprise parcours rythme espace cour foyer \
    médiation dialogue réunion permanence démarche formulaire droit logement emploi métiers";

const VERBS: &str = "découvrir explorer imaginer créer construire observer comprendre partager \
    raconter mesurer comparer cultiver protéger réparer inventer jouer écouter dessiner filmer \
    enregistrer cuisiner planter récolter débattre voter écrire lire chanter danser programmer \
    fabriquer expérimenter rencontrer accompagner préserver valoriser restaurer présenter publier";

const ADJECTIVES: &str = "calme numérique sonore solidaire collectif ouvert européen régional rural \
    urbain médiéval scientifique artistique littéraire musical coopératif annuel inclusif sensoriel \
    pédagogique écologique durable local créatif citoyen maritime fluvial forestier agricole culturel \
    historique éphémère nomade bilingue gratuit individuel hebdomadaire mensuel proche lointain";

const SYLLABLES: &str = "bar mon tel ri vau sé gné cour lan dou piè mar ca bré tou ver lis gra fon pé \
    na chê or ba dri sal lou bel cas nay";

/// The plain words, apart from each other.
pub struct Words {
    little: Vec<&'static str>,
    nouns: Vec<&'static str>,
    verbs: Vec<&'static str>,
    adjectives: Vec<&'static str>,
    syllables: Vec<&'static str>,
}

impl Words {
    pub fn new() -> Self {
        let apart = |text: &'static str| text.split_whitespace().collect();
        Self {
            little: apart(LITTLE),
            nouns: apart(NOUNS),
            verbs: apart(VERBS),
            adjectives: apart(ADJECTIVES),
            syllables: apart(SYLLABLES),
        }
    }

    /// A verb, a noun and an adjective: what a project could be called.
    pub fn activity(&self, chance: &mut Chance) -> String {
        let verb = one_of(&self.verbs, chance);
        format!("{} : {}", capitalised(verb), self.thing(chance))
    }

    /// A noun and an adjective.
    pub fn thing(&self, chance: &mut Chance) -> String {
        let noun = one_of(&self.nouns, chance);
        format!("{noun} {}", one_of(&self.adjectives, chance))
    }

    /// Twenty to thirty words, as the `n`-th record has them: later ones know more rare words.
    pub fn summary(&self, n: usize, chance: &mut Chance) -> String {
        let n_words = 20 + chance.below(11);
        let words: Vec<String> = (0..n_words).map(|_| self.word(n, chance)).collect();
        capitalised(&words.join(" ")) + "."
    }

    fn word(&self, n: usize, chance: &mut Chance) -> String {
        let plain = match chance.below(100) {
            0..35 => &self.little,
            35..70 => &self.nouns,
            70..80 => &self.verbs,
            80..90 => &self.adjectives,
            _ => return self.rare(chance.early(100 + n)),
        };
        one_of(plain, chance).to_owned()
    }

    /// The word of that number that does not exist: three syllables at least, no two alike.
    fn rare(&self, number: usize) -> String {
        let n_syllables = self.syllables.len();
        let mut left = number + n_syllables * n_syllables;
        let mut word = String::new();
        while left > 0 {
            word += self.syllables.get(left % n_syllables).unwrap_or(&"");
            left /= n_syllables;
        }
        word
    }
}

fn one_of(words: &[&'static str], chance: &mut Chance) -> &'static str {
    chance.pick(words).copied().unwrap_or_default()
}

/// The text with its first letter as a capital.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters.as_str().chars()).collect()
}
