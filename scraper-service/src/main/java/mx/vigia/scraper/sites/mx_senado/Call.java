package mx.vigia.scraper.sites.mx_senado;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.MeetingName;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedMeeting;

/** A committee's call to a meeting, or its cancellation, among the communications of a day. */
final class Call {
    private static final Pattern CALL = Pattern.compile(
            "(?iU)\\b(?:convocatoria|citatorio|cancelaci[oó]n|posposici[oó]n|diferimiento)\\b.*\\b(?:reuni[oó]n|sesi[oó]n|foro|audiencia|parlamento abierto)\\b.*");
    private static final Pattern BODY = Pattern.compile(
            "(?iU)\\b((?:Primera |Segunda |Tercera )?Comisi(?:ón|ones)\\b(?: Unidas)?(?:\\s+(?:de(?:l| la| los| las)?)\\s+[^,;.]+)?)");
    private static final Pattern TIME = Pattern.compile("\\b([01]?\\d|2[0-3])[:.]([0-5]\\d)\\s*(?:h|hrs?|horas)\\b");
    private static final Pattern PLACE =
            Pattern.compile("(?iU)\\ben (?:la|el) ((?:sala|sal[oó]n|auditorio|patio)\\b[^,;.]*)");

    private Call() {}

    static Optional<Sighting> of(Item item) {
        if (item.term() != DocumentKind.COMMUNICATION
                || !CALL.matcher(item.words()).find()) {
            return Optional.empty();
        }
        var words = item.line().title();
        var body = BODY.matcher(words)
                .results()
                .map(m -> m.group(1).strip())
                .findFirst()
                .orElse("");
        var kind = kind(Section.normalize(words));
        var status = status(Section.normalize(words));
        var days = SpanishDate.findAll(words).stream()
                .flatMap(written -> written.days().stream())
                .toList();
        var times = TIME.matcher(words)
                .results()
                .map(m -> "%02d:%s".formatted(Integer.parseInt(m.group(1)), m.group(2)))
                .toList();
        var meeting = new StatedMeeting(kind, item.issue().gazette().chamber(), item.address())
                .title(words)
                .body(body)
                .heldOn(current(days, status))
                .time(current(times, status).stream().findFirst().orElse(""))
                .place(PLACE.matcher(words)
                        .results()
                        .map(m -> m.group(1).strip())
                        .findFirst()
                        .orElse(""))
                .status(status)
                .items(kind.equals("committee") || !status.equals("called") ? List.of() : List.of(item.point()))
                .documents(List.of(new DocumentLink("Documento", item.address())));
        var name = new MeetingName(body, words);
        var named = kind.equals("committee")
                ? name.numbered(item.issue().day()).stream().toList()
                : name.of(status.equals("called") ? current(days, status) : days);
        var keys = Stream.concat(Stream.of(item.key()), named.stream().map(which -> item.legislature() + "/" + which))
                .map("meeting/"::concat)
                .toList();
        return Optional.of(
                meeting.sighting(PageKind.DAY, keys, List.of(item.issue().day())));
    }

    /** Returns the value that holds: of a postponed meeting the second, since the first is the former one. */
    private static <T> List<T> current(List<T> stated, String status) {
        var former = status.equals("postponed") ? 1 : 0;
        return stated.stream().skip(former).limit(1).toList();
    }

    private static String kind(String low) {
        if (low.contains("parlamento abierto")) {
            return "open-parliament";
        }
        if (low.contains("audiencia")) {
            return "hearing";
        }
        return low.contains("foro") ? "forum" : "committee";
    }

    private static String status(String low) {
        if (low.contains("cancel")) {
            return "cancelled";
        }
        return low.contains("pospo") || low.contains("diferi") ? "postponed" : "called";
    }
}
