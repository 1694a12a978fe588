package mx.vigia.notification.letter;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.notice.Notice;
import mx.vigia.platform.i18n.Messages;

/** Writes notices as a letter that its reader understands in ten seconds, in text and in HTML. */
@ApplicationScoped
public class LetterWriter {
    private static final int MAX_HTML_BYTES = 39_000;

    private final Template html;
    private final Template text;
    private final Template manyHtml;
    private final Template manyText;
    private final LetterSectionWriter sectionWriter;
    private final LetterLinks letterLinks;
    private final MailHeaders mailHeaders;

    LetterWriter(
            @Location("letter/notice.html") Template html,
            @Location("letter/notice.txt") Template text,
            @Location("letter/many.html") Template manyHtml,
            @Location("letter/many.txt") Template manyText,
            LetterSectionWriter sectionWriter,
            LetterLinks letterLinks,
            LetterConfig config) {
        this.html = html;
        this.text = text;
        this.manyHtml = manyHtml;
        this.manyText = manyText;
        this.sectionWriter = sectionWriter;
        this.letterLinks = letterLinks;
        this.mailHeaders = new MailHeaders(config.from().substring(config.from().indexOf('@') + 1));
    }

    /**
     * Writes the letter with this header, for one or more notices to one person, with a note on sources that do not
     * answer.
     */
    public Letter write(LetterHeader cover, List<Notice> notices, SourceOverview sources, Instant now) {
        var sections = notices.stream()
                .map(notice -> sectionWriter.of(notice, sources, now))
                .toList();
        var words = Messages.of(notices.getFirst().to().language(), "messages/notification");
        var layout = new LetterLayout(cover, letterLinks, sources, words, now);
        var today = DateWords.today(now);
        var told = new VotesWithOutcomes(new JoinedMatters(sections).underTheirBills()).inOneStep();
        var stories = MatterStory.of(told).stream()
                .sorted(MatterStory.byImportance(today))
                .toList();
        var subject = new SubjectLine(cover, today, words);
        var written = stories.size() == 1
                ? writeOne(layout.ofOne(stories.getFirst()), words)
                : writeMany(stories, layout, words);
        var to = notices.getFirst().to();
        return new Letter(
                cover.id(),
                to.address(),
                to.language(),
                stories.size() == 1 ? subject.ofOne(stories.getFirst()) : subject.ofMany(stories),
                written.text(),
                written.html(),
                headers(layout, told, sections));
    }

    /** The two bodies of a letter. */
    private record Written(String text, String html) {}

    private Written writeOne(LetterModel letter, Messages words) {
        return new Written(
                text.data("letter", letter, "words", words).render(),
                html.data("letter", letter, "words", words).render());
    }

    /** Writes a digest; one of long matters shows fewer of them. */
    private Written writeMany(List<MatterStory> stories, LetterLayout layout, Messages words) {
        var room = LetterRoom.of(stories.size());
        var letter = layout.ofMany(stories, room);
        var inHtml = manyHtml.data("letter", letter, "words", words).render();
        while (!room.isSmallest() && inHtml.getBytes(StandardCharsets.UTF_8).length > MAX_HTML_BYTES) {
            room = room.less();
            letter = layout.ofMany(stories, room);
            inHtml = manyHtml.data("letter", letter, "words", words).render();
        }
        return new Written(manyText.data("letter", letter, "words", words).render(), inHtml);
    }

    private Map<String, String> headers(LetterLayout layout, List<LetterSection> told, List<LetterSection> sections) {
        var lists = sections.stream()
                .map(section -> section.reason().label())
                .distinct()
                .toList();
        var reminds = layout.cover().reminds();
        return mailHeaders.of(
                lists.size() == 1 ? lists.getFirst() : layout.words().say("letter.list"),
                letterLinks.stop(layout.stop(sections)),
                told.stream()
                        .map(section -> section.subject().matter())
                        .distinct()
                        .toList(),
                reminds
                        ? List.of()
                        : sections.stream()
                                .map(section -> section.subject().fact())
                                .toList());
    }
}
