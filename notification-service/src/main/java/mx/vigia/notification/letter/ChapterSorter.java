package mx.vigia.notification.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.notification.watch.UnsubscribeToken;
import mx.vigia.platform.i18n.Messages;

/**
 * Orders the chapters of one letter: by committee or alert, urgent ones first; of very many only the first, with the
 * number of the others.
 */
record ChapterSorter(LetterHeader cover, LetterLinks ways, SourceOverview sources, Messages words, Instant now) {
    /** The maximum number of matters in a letter; the others are in the ledger. */
    static final int MAX_MATTERS = 25;

    private static final Duration LATE_THRESHOLD = Duration.ofHours(1);

    /** Returns the chapters in the order in which they appear. */
    static List<LetterSection> sortChapters(List<LetterSection> chapters) {
        var groups = chapters.stream()
                .collect(Collectors.groupingBy(LetterSection::group, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .sorted(Comparator.comparing(group -> group.stream().noneMatch(LetterSection::urgent)))
                .flatMap(group -> group.stream().sorted(Comparator.comparing(chapter -> !chapter.urgent())))
                .toList();
    }

    /** Returns the letter with at most this many of these chapters. */
    DigestModel toDigest(List<LetterSection> ordered, int max) {
        var shown = ordered.subList(0, Math.min(max, ordered.size()));
        var left = ordered.size() - shown.size();
        var story = ordered.getFirst().story();
        return new DigestModel(
                story.heading().language(),
                words.say("letter.many.title", ordered.size()),
                period(),
                late(),
                groups(shown),
                new DigestModel.Rest(
                        left == 0 ? "" : words.say("letter.many.more", left), ways.at("/ledger?letter=" + cover.id())),
                distinctReasons(ordered),
                new LetterModel.Footer(
                        story.footer().sources(),
                        SourceStatusNote.line(sources, sites(shown), now, words, words.language()),
                        ways.at("/me/rhythm")));
    }

    private static List<DigestModel.Group> groups(List<LetterSection> shown) {
        var groups = new LinkedHashMap<String, List<DigestModel.Item>>();
        for (var chapter : shown) {
            var number = groups.values().stream().mapToInt(List::size).sum() + 1;
            groups.computeIfAbsent(chapter.group(), name -> new ArrayList<>())
                    .add(new DigestModel.Item(number, chapter.urgent(), chapter.story()));
        }
        return groups.entrySet().stream()
                .map(group -> new DigestModel.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static Set<String> sites(List<LetterSection> shown) {
        return shown.stream().map(LetterSection::site).collect(Collectors.toSet());
    }

    /** Returns all alerts behind the letter, each once, with the address that stops it. */
    private static List<LetterModel.Why> distinctReasons(List<LetterSection> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.story().whys().stream())
                .collect(Collectors.toMap(LetterModel.Why::stop, why -> why, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private String period() {
        return switch (cover.frequency()) {
            case AT_ONCE -> "";
            case DAILY, WEEKLY ->
                words.say("letter.many.period." + cover.frequency(), moment(cover.from()), moment(cover.until()));
        };
    }

    private String late() {
        return cover.frequency() != Frequency.AT_ONCE
                        && cover.until().plus(LATE_THRESHOLD).isBefore(now)
                ? words.say("letter.many.late", moment(cover.until()))
                : "";
    }

    private String moment(Instant moment) {
        return DateWords.moment(moment, cover.zone(), words.language());
    }

    /** Returns the headers with the names of its facts and the address that stops all. */
    Map<String, String> headers(List<LetterSection> ordered) {
        var watches = ordered.stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter.unsubscribe().list()).filter(list -> list.equals("sources")),
                        chapter.notice().causes().stream()
                                .map(cause -> cause.watch().toString())))
                .distinct()
                .toList();
        var list = watches.size() == 1 ? watches.getFirst() : "letters";
        return ways.headers(
                list,
                ways.stop(stop(ordered)),
                ordered.stream().map(LetterSection::fact).toList());
    }

    private UnsubscribeToken stop(List<LetterSection> ordered) {
        var stops = ordered.stream()
                .map(chapter -> chapter.unsubscribe().stop())
                .distinct()
                .toList();
        return stops.size() == 1
                ? stops.getFirst()
                : new UnsubscribeToken(
                        UnsubscribeToken.Stops.LETTER,
                        cover.id(),
                        ordered.getFirst().notice().to().person());
    }
}
