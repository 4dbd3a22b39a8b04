/** Kinds of houses that carry their kind in front of their name: "Hotel Miramar", "Casa Lupo". Folded. */
export const HOUSES: ReadonlySet<string> = new Set(
  (
    "hotel hostel motel pension albergo pousada cafe bar bistro restaurant ristorante trattoria osteria taverna taqueria pizzeria brasserie " +
    "bakery backerei boulangerie panaderia padaria konditorei patisserie gelateria heladeria bodega weingut brauerei cerveceria chateau domaine " +
    "museum musee museo museu galerie galeria galleria theater theatre teatro kino cinema club studio atelier " +
    "maison villa casa haus camping spa klinik clinica praxis apotheke pharmacie farmacia school schule ecole escuela escola scuola " +
    "association asociacion associazione fondation fundacion fondazione tienda magasin loja negozio taller sartoria epicerie fromagerie boucherie imprimerie panificio refugio gelataria " +
    "librairie libreria livraria buchhandlung floristeria garage autohaus zoo ferme farm hof"
  ).split(" "),
);
