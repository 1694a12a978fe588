package mx.vigia.scraper.sites.mx_senado;

/** The kind of a document, in the contract's word and the gazette's. */
enum DocumentKind {
    INITIATIVE("initiative", "Iniciativa"),
    MOTION("motion", "Proposición con punto de acuerdo"),
    REPORT("report", "Dictamen"),
    MINUTA("minuta", "Minuta"),
    COMMUNICATION("other", "Comunicación");

    private final String kind;
    private final String official;

    DocumentKind(String kind, String official) {
        this.kind = kind;
        this.official = official;
    }

    String kind() {
        return kind;
    }

    String official() {
        return official;
    }

    /** Whether the words, in lower case without accents, are those of what a committee thinks of another's matter. */
    static boolean isOpinion(String words) {
        return words.matches("(?:\\d+\\.\\s*)?(?:(?:la )?opinion\\b.*"
                + "|de las? comision(?:es)?\\b(?:(?!\\bdictamen\\b).)*?, (?:la )?opinion\\b.*)");
    }

    /**
     * Whether the words, in lower case without accents, are those by which state congresses send their votes on a
     * reform of the Constitution: a communication, although it names the minuta.
     */
    static boolean isStateVote(String words) {
        return words.matches("(?:\\d+\\.\\s*)?(?:oficios? )?de(?:l| la| los| las)? (?:h\\. |honorables? )?"
                + "(?:congresos?|legislaturas?)\\b.*\\b(?:votos? (?:aprobatorios?|favorables?|a favor|en contra"
                + "|negativos?|desaprobatorios?)|su (?:aprobacion|rechazo)|que (?:no )?(?:se )?(?:aprueban?|aprobo"
                + "|aprobaron|rechazan?|rechazo))\\b.*\\b(?:minutas?|decretos?)\\b.*");
    }

    /** Returns the kind by the words, in lower case without accents, if the section leaves it open. */
    static DocumentKind ofWords(String words, boolean amongMotions, boolean amongInitiatives) {
        if (words.matches("(?:\\d+\\.\\s*)?(?:oficio con el que remite |remite )?(?:la )?minuta\\b.*")
                || words.contains("minuta con proyecto de decreto")) {
            return MINUTA;
        }
        if (words.matches("(?:\\d+\\.\\s*)?(?:dictamen|de las? comision(?:es)? .*\\bdictamen)\\b.*")) {
            return REPORT;
        }
        if (amongMotions || words.contains("con punto de acuerdo")) {
            return MOTION;
        }
        return amongInitiatives || words.contains("con proyecto de decreto") || words.contains("con proyecto de ley")
                ? INITIATIVE
                : COMMUNICATION;
    }
}
