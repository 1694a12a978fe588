package mx.vigia.scraper.sites.mx_diputados;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.SpanishDate;

/**
 * The words of a call before its order of the day, in one string.
 *
 * @param issued the day of the issue, which determines the year if the call names none
 */
record CallWords(String text, LocalDate issued) {
    private static final Pattern DAY = Pattern.compile(
            "(?iU)\\b(\\d{1,2})(?:o\\.|°|º)?(?: (?:y|al|a) \\d{1,2})? de (\\p{L}+)(?: (?:de|del) (\\d{4}))?\\b");
    private static final Pattern TIME = Pattern.compile(
            "(?iU)\\b([01]?\\d|2[0-3])(?:[:.]([0-5]\\d))?\\s*(?:h\\b|hrs?\\b|horas\\b)|\\b(?:a|de|desde|partir de)"
                    + " las? ([01]?\\d|2[0-3])[:.]([0-5]\\d)");
    private static final Pattern END = Pattern.compile(
            "(?iU)\\b(?:de|desde) las? \\d{1,2}(?:[:.]\\d{2})?(?: ?(?:h|hrs?|horas)\\b\\.?)? (?:a|hasta) las?"
                    + " ([01]?\\d|2[0-3])(?:[:.]([0-5]\\d))?(?=\\D|$)");
    private static final Pattern PLACE = Pattern.compile("(?iU)\\b(?:en|al?) (?:el |la |los |las |l"
            + " )?(?<place>(?:salón|salones|sala|auditorio|mezz?anine?|edificio|patio|vestíbulo|lobby|zona|palacio|explanada|plataforma|sal[oó]n-auditorio|biblioteca|museo|recinto|centro|restaurante|espacio|pleno|tercer"
            + " piso|primer piso|segundo piso|planta)\\b.+?)(?=[.;](?:\\s|$)|,? (?:hasta nuevo aviso|con"
            + " (?:el|la|los|motivo|objeto)|para|bajo|conforme|de conformidad|a fin|al? salón|al? las \\d|el próximo|y"
            + " se|y por|se (?:cancela|pospone)|en modalidad|de manera)\\b|$)");
    private static final Pattern CANCELLED = Pattern.compile(
            "\\b(?:se cancela\\w*|cancelacion|cancelad[ao]s?|queda(?:n|ra)? sin efectos?|no se (?:realizara|llevara a"
                    + " cabo|celebrara))\\b");
    private static final Pattern POSTPONED = Pattern.compile(
            "\\b(?:se pospone\\w*|pospuest[ao]s?|posposicion|se difiere\\w*|diferimiento|diferid[ao]s?|hasta nuevo"
                    + " aviso|se aplaza\\w*|aplazad[ao]s?|cambio de fecha|se reprograma\\w*|reprogramad[ao]s?|nueva"
                    + " fecha)\\b");
    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:cambio de (?:sede|lugar|hora|horario|salon|fecha)|se reprograma\\w*|nueva (?:fecha|sede|hora))\\b");
    private static final Pattern MEETING_TYPE = Pattern.compile(
            "\\b(?:reunion|sesion|foro|audiencia|parlamento abierto|conversatorio|seminario|encuentro|coloquio|mesas?"
                    + " de (?:trabajo|analisis)|conferencia|presentacion|ceremonia|exposicion|curso|taller|diplomado|panel|congreso"
                    + " (?:nacional|internacional)|comparecencia)");
    private static final Pattern FORUM = Pattern.compile(
            "\\b(?:foros?|conversatorio|seminario|encuentro|coloquio|mesas? de"
                    + " (?:trabajo|analisis|dialogo)|conferencia|panel|congreso (?:nacional|internacional)|simposio)\\b");

    /** Whether these words state the type of meeting. */
    static boolean namesMeetingType(String words) {
        return MEETING_TYPE.matcher(Phrase.normalize(words)).find();
    }

    String status() {
        if (CANCELLED.matcher(low()).find()) {
            return "cancelled";
        }
        return POSTPONED.matcher(low()).find() ? "postponed" : "called";
    }

    /** Returns the kind in the contract's word, by the type of meeting, then by who calls it. */
    String kind(String body) {
        if (low().contains("parlamento abierto")) {
            return "open-parliament";
        }
        if (low().matches("(?s).*\\baudiencias?\\b.*")) {
            return "hearing";
        }
        if (low().matches("(?s).*\\b(?:reunion|sesion)\\b.*")
                && Phrase.normalize(body)
                        .matches("(?:sub)?(?:comision|comite|grupo de trabajo|seccion instructora).*")) {
            return "committee";
        }
        if (FORUM.matcher(low()).find()) {
            return "forum";
        }
        if (Phrase.normalize(body).matches("pleno|camara de diputados|presidencia.*|mesa directiva.*")
                && low().contains("sesion")) {
            return "session";
        }
        return "other";
    }

    /** Returns the day of the meeting: the new one if it was changed; none if it is put off without a new one. */
    Optional<LocalDate> day() {
        return isPutOff() ? Optional.empty() : pick(days());
    }

    /** Whether it is put off, and no new day is stated. */
    boolean isPutOff() {
        return status().equals("postponed") && !CHANGED.matcher(low()).find();
    }

    /** Returns every day stated, in the order of the words: of a moved meeting the former one, too. */
    List<LocalDate> days() {
        return DAY.matcher(text).results().flatMap(m -> day(m).stream()).toList();
    }

    /** Returns the days by which an event is known: its own; one that is moved or cancelled by its former day, too. */
    List<LocalDate> namingDays() {
        return status().equals("called") ? day().stream().toList() : days();
    }

    String time() {
        return isPutOff()
                ? ""
                : pick(TIME.matcher(text).results().map(CallWords::time).toList())
                        .orElse("");
    }

    /** Returns when it ends; empty if that is not stated, or if the two hours are the former one and the new one. */
    String endTime() {
        return CHANGED.matcher(low()).find()
                ? ""
                : END.matcher(text)
                        .results()
                        .map(m -> time(m.group(1), m.group(2)))
                        .findFirst()
                        .filter(end -> end.compareTo(time()) > 0)
                        .orElse("");
    }

    String place() {
        return pick(PLACE.matcher(text)
                        .results()
                        .map(m -> m.group("place").replaceFirst("[\\s,;.]+$", ""))
                        .toList())
                .orElse("");
    }

    private String low() {
        return Phrase.normalize(text);
    }

    /** An earlier value is printed first, the current one last. */
    private <T> Optional<T> pick(List<T> stated) {
        var changed = CHANGED.matcher(low()).find();
        return stated.stream().reduce((first, second) -> changed ? second : first);
    }

    private Optional<LocalDate> day(MatchResult m) {
        return Optional.ofNullable(m.group(3))
                .map(year -> SpanishDate.findFirst("%s de %s de %s".formatted(m.group(1), m.group(2), year)))
                .orElseGet(() -> nearestDay(m.group(1), m.group(2)));
    }

    /** Returns the date, without a stated year the one nearest to the issue. */
    private Optional<LocalDate> nearestDay(String day, String month) {
        return List.of(issued.getYear() - 1, issued.getYear(), issued.getYear() + 1).stream()
                .flatMap(year -> SpanishDate.findFirst("%s de %s de %d".formatted(day, month, year)).stream())
                .min(Comparator.comparingLong(d -> Math.abs(d.toEpochDay() - issued.toEpochDay())));
    }

    private static String time(MatchResult m) {
        var hour = m.group(1) == null ? m.group(3) : m.group(1);
        return time(hour, m.group(1) == null ? m.group(4) : m.group(2));
    }

    private static String time(String hour, String minute) {
        return "%02d:%s".formatted(Integer.parseInt(hour), minute == null ? "00" : minute);
    }
}
