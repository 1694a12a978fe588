package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.platform.text.MeetingTitle;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.LinkedText;
import mx.vigia.scraper.reading.MeetingName;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedMeeting;

/**
 * One call to a meeting: the body that calls, the words that call or cancel, the order of the day.
 *
 * @param anchor where on the page it begins
 */
record Call(
        FetchedPage page,
        Issue issue,
        String anchor,
        String title,
        String body,
        CallWords words,
        List<StatedMeeting.Item> items,
        List<DocumentLink> documents) {
    private static final Pattern BODY_PATTERN = Pattern.compile(
            "(?iU)^(?:convocatoria |invitación )?(?:del? (?:la |las |los )?|la |el )(?<body>.+?)(?=,? (?:a la|a"
                    + " las|al|a los|a celebrar|por l[ao] que|para|convoca|invita|con (?:motivo|el fin)|cambio de|se"
                    + " (?:cancela|pospone|difiere)|cancelación|posposición)\\b|[.]?$)");
    private static final Pattern PURPOSE_PATTERN = Pattern.compile(
            "(?iU)^(?:a(?:l| la| las| los)\\b[^.]{5,160}?|se (?:cancela|pospone|difiere)[^.]{5,160}?|cambio"
                    + " de[^.]{5,160}?)(?=,|\\.|$)");

    static Call of(
            FetchedPage page,
            Issue issue,
            String anchor,
            List<String> heads,
            List<LinkedText> lines,
            List<Region> links) {
        var head = heads.stream()
                .filter(h -> !h.isEmpty())
                .reduce((first, second) -> second)
                .orElse("");
        var before =
                lines.stream().takeWhile(line -> !Points.begin(line.text())).toList();
        var behind =
                lines.stream().dropWhile(line -> !Points.begin(line.text())).toList();
        var called = before.stream()
                .map(LinkedText::text)
                .filter(line -> !heads.contains(line))
                .toList();
        var words = new CallWords(head + ". " + String.join(" ", called), issue.day());
        var points = new Points(issue.legislature());
        var documents = links.stream()
                .flatMap(a -> a.link().stream()
                        .map(uri -> new DocumentLink(a.text().isEmpty() ? "Documento" : a.text(), uri)))
                .distinct()
                .toList();
        return new Call(
                page,
                issue,
                anchor,
                title(head, called),
                body(head),
                words,
                Stream.concat(points.linkedIn(before).stream(), points.in(behind).stream())
                        .limit(Points.MAX_POINTS)
                        .toList(),
                documents);
    }

    Sighting sighting(PageKind kind) {
        var meeting = new StatedMeeting(kind(), "deputies", place())
                .title(title)
                .body(body)
                .heldOn(words.day().stream().toList())
                .time(words.time())
                .endTime(words.endTime())
                .place(words.place())
                .status(words.status())
                .items(CalledEvent.of(this).map(CalledEvent::points).orElse(items))
                .documents(documents);
        return meeting.sighting(kind, keys(), List.of(issue.day()));
    }

    /** Returns the kind in the contract's word. */
    String kind() {
        return words.kind(body);
    }

    URI place() {
        return page.place(anchor);
    }

    private List<String> keys() {
        return Stream.concat(Stream.of("meeting/%s#%s".formatted(page.fileStem(), anchor)), names().stream())
                .toList();
    }

    /** Returns the keys that are names, so that a later page that moves or cancels the meeting refers to it. */
    List<String> names() {
        var name = new MeetingName(body, words.text());
        var named = switch (kind()) {
            case "forum", "hearing", "open-parliament" -> name.of(words.namingDays());
            default -> name.numbered(issue.day()).stream().toList();
        };
        return named.stream()
                .map(which -> "meeting/%d/%s".formatted(issue.legislature(), which))
                .toList();
    }

    /** Returns what meets, in the same words whether it is called, moved or cancelled: its status says which. */
    private static String title(String head, List<String> before) {
        return CallWords.namesMeetingType(head)
                ? MeetingTitle.withoutChange(head)
                : before.stream()
                        .map(PURPOSE_PATTERN::matcher)
                        .filter(m -> m.find())
                        .findFirst()
                        .map(m -> head.replaceFirst("[.\\s]+$", "") + ", "
                                + Character.toLowerCase(m.group().charAt(0))
                                + m.group().substring(1))
                        .orElse(head);
    }

    private static String body(String head) {
        var m = BODY_PATTERN.matcher(head);
        return m.find() ? m.group("body").strip() : "";
    }
}
