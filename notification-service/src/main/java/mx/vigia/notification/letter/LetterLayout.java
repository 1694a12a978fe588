package mx.vigia.notification.letter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.notification.watch.UnsubscribeToken;
import mx.vigia.platform.i18n.Messages;

/**
 * Lays a letter out: of few matters each in full; of many the most important in full and the others in one line each,
 * so that a telephone shows it on few screens.
 */
record LetterLayout(LetterHeader cover, LetterLinks links, SourceOverview sources, Messages words, Instant now) {
    private static final int MAX_QUOTES = 2;
    private static final int MAX_CHANGES_IN_DIGEST = 2;
    private static final int MAX_UNNAMED_CHANGES = 4;
    private static final int MAX_CHANGES = 8;
    private static final int MAX_CHANGE_LENGTH_IN_DIGEST = 70;
    private static final int MAX_ARTICLES_IN_DIGEST = 12;
    private static final int MAX_ARTICLES_IN_BRIEF = 4;
    private static final int MAX_LINKS_IN_DIGEST = 2;
    private static final int MAX_LINKS = 6;
    private static final int MAX_LINKS_WITHOUT_ALL = 2;
    private static final int MAX_STOP_LINKS = 8;
    private static final Duration LATE_THRESHOLD = Duration.ofHours(1);

    /** Returns the letter of one matter. */
    LetterModel ofOne(MatterStory story) {
        var sections = story.sections();
        var notes = cover.reminds()
                ? List.of(words.say("letter.reminds", DateWords.moment(cover.from(), cover.zone(), words.language())))
                : List.<String>of();
        return new LetterModel(
                words.language().code(),
                new LetterModel.Heading(story.name().title(), over(sections), notes),
                List.of(new LetterModel.Matter(
                        name(story, story.name().title()),
                        story.steps(words),
                        Stream.concat(story.changes(MAX_CHANGES, words).stream(), elsewhere(story))
                                .toList(),
                        story.upcoming().stream()
                                .map(day -> day.below(story.name().title()))
                                .toList(),
                        story.notes(),
                        story.details(words),
                        "",
                        story.links(MAX_LINKS, words))),
                List.of(),
                new LetterModel.Rest("", ""),
                footer(
                        List.of(story),
                        Stream.concat(
                                story.links(MAX_LINKS, words).acts().stream(),
                                Stream.of(new LetterModel.Link(words.say("letter.rhythm"), links.at("/me/rhythm"))))));
    }

    /** Returns the letter of these matters, which are in order. */
    LetterModel ofMany(List<MatterStory> stories, LetterRoom room) {
        var left = MatterStory.countMatters(stories) - MatterStory.countMatters(stories.subList(0, room.listed()));
        var sections = sections(stories);
        var ofSeveral = new StoryReasons(sections).groups().size() > 1;
        return new LetterModel(
                words.language().code(),
                new LetterModel.Heading(title(stories), over(sections), notes()),
                stories.stream()
                        .limit(room.full())
                        .map(story -> item(story, ofSeveral))
                        .toList(),
                stories.subList(Math.min(room.full(), room.listed()), room.listed()).stream()
                        .map(this::brief)
                        .toList(),
                new LetterModel.Rest(
                        left == 0 ? "" : words.say("letter.many.more", left), links.at("/ledger?letter=" + cover.id())),
                footer(stories, Stream.of(new LetterModel.Link(words.say("letter.rhythm"), links.at("/me/rhythm")))));
    }

    private String title(List<MatterStory> stories) {
        var dated = MatterStory.countMatters(stories.stream()
                .filter(story -> story.nextDay(today()).isPresent())
                .toList());
        var title = "letter.many.title" + (dated == 0 ? "" : ".dated") + MatterStory.countedAs(stories);
        return words.say(title, MatterStory.countMatters(stories), dated);
    }

    /** Returns the title, cut; of a meeting all of it, since the chamber of a committee stands at its end. */
    private static String titleInDigest(MatterStory story) {
        var title = story.name().title();
        return story.isOfMeeting() ? title : PlainText.cut(title, MatterName.MAX_LENGTH_IN_DIGEST);
    }

    /** Returns a matter among others; whose alert it answers is said where that is not said above. */
    private LetterModel.Matter item(MatterStory story, boolean ofSeveral) {
        return new LetterModel.Matter(
                name(story, titleInDigest(story)).inDigest(words.language()),
                story.steps(words),
                changes(story),
                story.upcoming().stream()
                        .map(day -> story.isOfMeeting() ? day.below(story.name().title()) : day.inDigest())
                        .toList(),
                story.notes(),
                List.of(),
                ofSeveral ? new StoryReasons(story.sections()).groupsQuoted(words) : "",
                story.links(MAX_LINKS_IN_DIGEST, words));
    }

    /** Returns a matter in one line; it names the laws only where articles of them changed. */
    private LetterModel.Brief brief(MatterStory story) {
        var name = name(story, titleInDigest(story));
        return new LetterModel.Brief(
                story.changedArticles().isEmpty() ? name.withoutLaws() : name, story.briefSteps(words), more(story));
    }

    /** Returns the first changes; where there are more, also all articles that changed. */
    private List<TextChange> changes(MatterStory story) {
        if (story.isOfMeeting()) {
            return story.changes(MAX_CHANGES, words);
        }
        var all = story.changes(MAX_CHANGES, words);
        var articles =
                all.size() > MAX_CHANGES_IN_DIGEST ? story.changedArticles().byLaw(MAX_ARTICLES_IN_DIGEST, words) : "";
        var shown = all.stream()
                .limit(articles.isEmpty() ? MAX_UNNAMED_CHANGES : MAX_CHANGES_IN_DIGEST)
                .map(change -> change.shortened(MAX_CHANGE_LENGTH_IN_DIGEST));
        var named = Stream.of(articles)
                .filter(text -> !text.isEmpty())
                .map(text -> TextChange.named(TextCase.capitalize(text)));
        return Stream.of(shown, named, elsewhere(story)).flatMap(part -> part).toList();
    }

    private static Stream<TextChange> elsewhere(MatterStory story) {
        return story.changedElsewhere().stream().map(TextChange::named);
    }

    /** Returns the days ahead, the articles that changed, and what must be known, in one line. */
    private String more(MatterStory story) {
        return Stream.of(
                        story.upcoming().stream()
                                .map(day -> story.isOfMeeting() ? TextCase.decapitalize(day.when()) : day.brief()),
                        Stream.of(story.changedArticles().byLaw(MAX_ARTICLES_IN_BRIEF, words)),
                        story.changedElsewhere().stream().map(TextCase::decapitalize),
                        story.notes().stream())
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .map(part -> " · " + part)
                .collect(Collectors.joining());
    }

    private LetterModel.Name name(MatterStory story, String title) {
        var name = story.name();
        return new LetterModel.Name(
                title,
                name.laws(),
                name.official(),
                story.address(words),
                story.isUrgent() ? words.say("letter.urgent") : "");
    }

    private String over(List<LetterSection> sections) {
        var groups = new StoryReasons(sections).groups();
        var day = DateWords.day(cover.until().atZone(cover.zone()).toLocalDate(), words.language());
        return groups.size() == 1 ? groups.getFirst() + " · " + day : day;
    }

    private List<String> notes() {
        if (cover.frequency() == Frequency.AT_ONCE) {
            return List.of();
        }
        var period = words.say("letter.many.period", moment(cover.from()), moment(cover.until()));
        return cover.until().plus(LATE_THRESHOLD).isBefore(now)
                ? List.of(period, words.say("letter.many.late", moment(cover.until())))
                : List.of(period);
    }

    private LetterModel.Footer footer(List<MatterStory> stories, Stream<LetterModel.Link> first) {
        var sections = sections(stories);
        var why = new StoryReasons(sections);
        var reason = words.say("letter.because", why.why(words));
        return new LetterModel.Footer(
                stories.size() > 1 || why.quotes(MAX_QUOTES).isEmpty()
                        ? reason
                        : words.say("letter.because.quoted", reason, why.quotes(MAX_QUOTES)),
                SourceStatusNote.line(sources.without(toldSources(sections)), sites(sections), now, words),
                Stream.concat(first, stops(sections)).toList());
    }

    /** Returns the links that stop each of the first alerts, and of many first one that stops all of them. */
    private Stream<LetterModel.Link> stops(List<LetterSection> sections) {
        var each = sections.stream()
                .flatMap(section -> section.reason().stops().links().stream())
                .collect(Collectors.toMap(
                        LetterModel.Link::address, link -> link, (first, other) -> first, LinkedHashMap::new));
        var all = each.size() <= MAX_LINKS_WITHOUT_ALL
                ? Stream.<LetterModel.Link>empty()
                : Stream.of(
                        new LetterModel.Link(words.say("letter.stop.all", each.size()), links.stop(stop(sections))));
        return Stream.concat(all, each.values().stream().limit(MAX_STOP_LINKS));
    }

    /** Returns what the reader's mail program stops. */
    UnsubscribeToken stop(List<LetterSection> sections) {
        var tokens = sections.stream()
                .map(section -> section.reason().stops().token())
                .distinct()
                .toList();
        return tokens.size() == 1
                ? tokens.getFirst()
                : new UnsubscribeToken(
                        UnsubscribeToken.Stops.LETTER,
                        cover.id(),
                        sections.getFirst().notice().to().person());
    }

    private static List<LetterSection> sections(List<MatterStory> stories) {
        return stories.stream().flatMap(story -> story.sections().stream()).toList();
    }

    /** Returns the sources of which the letter itself tells. */
    private static Set<String> toldSources(List<LetterSection> sections) {
        return sites(sections.stream()
                .filter(section -> section.notice().kind().isSourceFact())
                .toList());
    }

    private static Set<String> sites(List<LetterSection> sections) {
        return sections.stream().map(section -> section.subject().site()).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return DateWords.today(now);
    }

    private String moment(Instant moment) {
        return DateWords.shortMoment(moment, cover.zone(), today(), words.language());
    }
}
