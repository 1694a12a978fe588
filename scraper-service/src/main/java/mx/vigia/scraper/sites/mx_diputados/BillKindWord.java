package mx.vigia.scraper.sites.mx_diputados;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The Gaceta's words for kinds of matter, as anchor names begin with them, and the contract's. */
enum BillKindWord {
    INITIATIVE("initiative", "Iniciativa", "Iniciativa"),
    MOTION("motion", "Proposición con punto de acuerdo", "Prop"),
    MINUTA("minuta", "Minuta", "Minuta"),
    REPORT("report", "Dictamen", "Dictamen"),
    /** What a committee thinks of a matter that another one reports; no anchor opens one. */
    OPINION("other", "Opinión", "");

    private static final Pattern OPINION_TITLE = Pattern.compile(
            "(?:La )?Opinión\\b.*|De las? Comisi(?:ón|ones)\\b(?:(?!\\bdictamen\\b).)*?, (?:la )?opinión\\b.*");

    private final String kind;
    private final String official;
    private final String anchor;

    BillKindWord(String kind, String official, String anchor) {
        this.kind = kind;
        this.official = official;
        this.anchor = anchor;
    }

    String kind() {
        return kind;
    }

    String official() {
        return official;
    }

    /** Returns the kind opened by an anchor such as "Iniciativa4" or "Propo20040107Pineda". */
    static Optional<BillKindWord> parseAnchor(String name) {
        return List.of(values()).stream()
                .filter(term -> !term.anchor.isEmpty())
                .filter(term -> name.startsWith(term.anchor) && !name.equals(term.anchor + "s"))
                .filter(term -> !name.matches("Proposiciones|Iniciativas|Minutas|Dict[aá]menes"))
                .findFirst();
    }

    /** Returns the kind stated by a title, if the list holds several. */
    static BillKindWord parseTitle(String title, BillKindWord otherwise) {
        if (title.startsWith("Minuta")) {
            return MINUTA;
        }
        boolean report = title.matches("De las? Comisi(?:ón|ones)\\b.*") && title.contains("dictamen");
        return (report ? REPORT : otherwise).orOpinion(title);
    }

    /** Returns this kind, or that of an opinion where the title is that of one: it may be listed among the reports. */
    BillKindWord orOpinion(String title) {
        return OPINION_TITLE.matcher(title).matches() ? OPINION : this;
    }
}
