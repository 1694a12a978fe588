package mx.vigia.notification.letter;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.account.SignInMailer;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.notice.Notice;
import mx.vigia.platform.i18n.Messages;

/** Writes notices as a letter that its reader understands in ten seconds, in text and in HTML. */
@ApplicationScoped
public class LetterWriter {
    private static final int MAX_SUBJECT_LENGTH = 78;
    private static final int MAX_HTML_BYTES = 95_000;

    private final Template html;
    private final Template text;
    private final Template manyHtml;
    private final Template manyText;
    private final Template signInHtml;
    private final Template signInText;
    private final LetterSectionWriter sectionWriter;
    private final LetterLinks letterLinks;

    LetterWriter(
            @Location("letter/notice.html") Template html,
            @Location("letter/notice.txt") Template text,
            @Location("letter/many.html") Template manyHtml,
            @Location("letter/many.txt") Template manyText,
            @Location("letter/sign-in.html") Template signInHtml,
            @Location("letter/sign-in.txt") Template signInText,
            LetterSectionWriter sectionWriter,
            LetterLinks letterLinks) {
        this.html = html;
        this.text = text;
        this.manyHtml = manyHtml;
        this.manyText = manyText;
        this.signInHtml = signInHtml;
        this.signInText = signInText;
        this.sectionWriter = sectionWriter;
        this.letterLinks = letterLinks;
    }

    /**
     * Writes the letter with this header, for one or more notices to one person, with a note on the state of the
     * sources.
     */
    public Letter write(LetterHeader cover, List<Notice> notices, SourceOverview sources, Instant now) {
        var sections = notices.stream()
                .map(notice -> sectionWriter.of(notice, sources, now))
                .toList();
        var words = Messages.of(notices.getFirst().to().language(), "messages/notification");
        return sections.size() == 1
                ? ofOne(cover, sections.getFirst(), words)
                : writeDigest(
                        ChapterSorter.sortChapters(sections),
                        new ChapterSorter(cover, letterLinks, sources, words, now));
    }

    private Letter ofOne(LetterHeader cover, LetterSection letterSection, Messages words) {
        var chapter = cover.reminds() ? letterSection.asReminder(cover, words) : letterSection;
        var story = chapter.story();
        return letter(
                cover,
                chapter,
                subject(chapter, ""),
                text.data("story", story, "words", words).render(),
                html.data("story", story, "words", words).render(),
                letterLinks.headers(
                        chapter.unsubscribe().list(),
                        letterLinks.stop(chapter.unsubscribe().stop()),
                        cover.reminds() ? List.of() : List.of(chapter.fact())));
    }

    /** Writes a digest. Mail programs cut letters longer than about 100 kB: one of long matters shows fewer of them. */
    private Letter writeDigest(List<LetterSection> ordered, ChapterSorter gatherer) {
        var words = gatherer.words();
        var max = Math.min(ChapterSorter.MAX_MATTERS, ordered.size());
        var gathered = gatherer.toDigest(ordered, max);
        var inHtml = manyHtml.data("letter", gathered, "words", words).render();
        while (max > 1 && inHtml.getBytes(StandardCharsets.UTF_8).length > MAX_HTML_BYTES) {
            max = max * 2 / 3;
            gathered = gatherer.toDigest(ordered, max);
            inHtml = manyHtml.data("letter", gathered, "words", words).render();
        }
        return letter(
                gatherer.cover(),
                ordered.getFirst(),
                subject(ordered.getFirst(), words.say("letter.many.and", ordered.size() - 1)),
                manyText.data("letter", gathered, "words", words).render(),
                inHtml,
                gatherer.headers(ordered));
    }

    private static Letter letter(
            LetterHeader cover,
            LetterSection first,
            String subject,
            String text,
            String html,
            Map<String, String> headers) {
        var to = first.notice().to();
        return new Letter(cover.id(), to.address(), to.language(), subject, text, html, headers);
    }

    /**
     * Returns what happened to the first matter and its name, and the number of others, short enough that no program
     * cuts it.
     */
    private static String subject(LetterSection first, String more) {
        var head = first.subject().start() + " · ";
        return head + first.subject().name().apply(MAX_SUBJECT_LENGTH - length(head) - length(more)) + more;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Writes the letter with a sign-in link and the code beside it. */
    public Letter write(SignInMailer.Link link) {
        var words = Messages.of(link.language(), "messages/notification");
        Map<String, Object> data = Map.of(
                "words",
                words,
                "language",
                link.language().code(),
                "address",
                link.address().toString(),
                "code",
                link.code(),
                "name",
                link.name());
        var id = UUID.randomUUID();
        var subject = words.say("sign-in.letter.subject");
        var inText = signInText.instance();
        var inHtml = signInHtml.instance();
        data.forEach((key, value) -> {
            inText.data(key, value);
            inHtml.data(key, value);
        });
        return new Letter(id, link.to(), link.language(), subject, inText.render(), inHtml.render(), Map.of());
    }
}
