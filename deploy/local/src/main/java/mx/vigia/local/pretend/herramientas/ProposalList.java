package mx.vigia.local.pretend.herramientas;

import java.util.Arrays;

/** One of the three lists of the portal. */
enum ProposalList {
    EXEMPTIONS("exencion", "Exención", "notice"),
    IMPACT_ANALYSES("air", "AIR", "draft-rule"),
    EVALUATIONS("expost", "AIR ex post", "notice");

    private final String label;
    private final String tag;
    private final String kind;

    ProposalList(String label, String tag, String kind) {
        this.label = label;
        this.tag = tag;
        this.kind = kind;
    }

    /** Returns the list of this name, the first if there is none. */
    static ProposalList ofName(String name) {
        return Arrays.stream(values())
                .filter(list -> list.label.equals(name))
                .findFirst()
                .orElse(EXEMPTIONS);
    }

    String tag() {
        return tag;
    }

    /** Returns the contract's word for what it lists. */
    String kind() {
        return kind;
    }
}
