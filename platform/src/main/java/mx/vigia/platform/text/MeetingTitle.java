package mx.vigia.platform.text;

import java.util.regex.Pattern;

/** The title of a meeting, in the same words whether it is called, moved or cancelled. */
public final class MeetingTitle {
    private static final String TYPE =
            "(?:reuni[oó]n|sesi[oó]n|foro|audiencia|parlamento abierto|conversatorio|seminario"
                    + "|encuentro|coloquio|mesas? de (?:trabajo|an[aá]lisis)|conferencia(?! para la direcci[oó]n)"
                    + "|presentaci[oó]n|ceremonia|exposici[oó]n|curso|taller|diplomado|panel"
                    + "|congreso (?:nacional|internacional)|comparecencia)";

    private static final String DETAIL = "(?:fecha|sede|lugar|horario|hora|sal[oó]n)";

    /** Matches a body, that something of it is moved or cancelled, and the article of the meeting that is. */
    private static final Pattern CHANGE_PATTERN = Pattern.compile("(?iU)^(?<body>(?:(?!\\b" + TYPE + ").)*?),\\s+"
            + "(?:con motivo de(?:l| la| su)? |por (?:la |el )?)?"
            + "(?:cancelaci[oó]n|posposici[oó]n|suspensi[oó]n|diferimiento"
            + "|cambio de " + DETAIL + "(?:(?:,| y)(?: de)? " + DETAIL + ")*)"
            + " de(?<article>l| las?| los) (?=(?:\\p{L}+ ){0,3}?" + TYPE + ")");

    private MeetingTitle() {}

    /**
     * Returns {@code …, a la primera reunión} of {@code …, con motivo de la cancelación de la primera reunión}. Such
     * words within the name of a meeting or its purpose are kept.
     */
    public static String withoutChange(String title) {
        return CHANGE_PATTERN.matcher(title).replaceFirst("${body}, a${article} ");
    }
}
