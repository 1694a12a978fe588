package mx.vigia.notification.web.committees;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.channel.feed.Appointment;
import mx.vigia.notification.channel.feed.Diary;
import mx.vigia.notification.digest.matter.CommitteeSubjects;
import mx.vigia.notification.digest.matter.KnownTopics;
import mx.vigia.notification.digest.matter.Matters;
import mx.vigia.notification.digest.matter.Offered;
import mx.vigia.notification.digest.matter.Silences;
import mx.vigia.notification.intake.SiteHealth;
import mx.vigia.notification.letter.Almanac;
import mx.vigia.notification.web.Elsewhere;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Words;

/** What a committee has before it, in words: the days to come, what is open, what is not heard, what it is about. */
@ApplicationScoped
class Outlook {
    private static final int WEEK = 7;

    private final Matters matters;
    private final CommitteeSubjects subjects;
    private final KnownTopics topics;
    private final Diary diary;
    private final Silences silences;
    private final Clock clock;

    Outlook(
            Matters matters,
            CommitteeSubjects subjects,
            KnownTopics topics,
            Diary diary,
            Silences silences,
            Clock clock) {
        this.matters = matters;
        this.subjects = subjects;
        this.topics = topics;
        this.diary = diary;
        this.silences = silences;
        this.clock = clock;
    }

    Shown of(UUID committee, Language language, Words words) throws SQLException {
        var today = Almanac.today(clock.instant());
        var week = diary.of(committee, today, today.plusDays(WEEK - 1L), language);
        var open = matters.openOf(committee, language);
        var silent = silences.of(committee);
        var about = subjects.of(committee);
        var had = Offered.of(
                about.subjects(),
                open.stream().map(one -> one.matter().bill()).toList(),
                language,
                name -> topics.nameOf(name, language));
        return new Shown(
                days(week, words),
                open.stream().map(one -> MatterLine.of(one, words)).toList(),
                silent.ofAll().map(since -> Almanac.moment(since, language)).orElse(""),
                silent.sites().stream().map(site -> Silent.of(site, words)).toList(),
                about.own(),
                chips("tema", had.topics()),
                chips("ley", had.laws()));
    }

    private static List<Day> days(List<Appointment> week, Words words) {
        return week.stream()
                .collect(Collectors.groupingBy(Appointment::day, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(
                        Almanac.day(day.getKey(), words.language()),
                        day.getValue().stream()
                                .map(each -> Date.of(each, words))
                                .toList()))
                .toList();
    }

    private static List<Subject> chips(String field, List<Offered.Choice> choices) {
        return choices.stream()
                .filter(Offered.Choice::had)
                .map(choice ->
                        new Subject(choice.label(), "/?q=" + Elsewhere.encoded(field + ":\"" + choice.name() + "\"")))
                .toList();
    }

    /**
     * All of it.
     *
     * @param unheard since when no source at all was heard, or nothing
     * @param own whether it chose its topics and laws itself
     */
    @TemplateData
    record Shown(
            List<Day> days,
            List<MatterLine> matters,
            String unheard,
            List<Silent> silent,
            boolean own,
            List<Subject> topics,
            List<Subject> laws) {}

    /** A day and what is on it. */
    @TemplateData
    record Day(String name, List<Date> dates) {}

    /** Something that is called, closes or is due. */
    @TemplateData
    record Date(String time, String what, String name, String href, String place, boolean cancelled) {
        static Date of(Appointment appointment, Words words) {
            return new Date(
                    appointment.time(),
                    words.say("outlook.date." + appointment.kind()),
                    appointment.brief().name(),
                    "/bills/" + appointment.dossier(),
                    appointment.place(),
                    appointment.cancelled());
        }
    }

    /** A source that does not speak. */
    @TemplateData
    record Silent(String name, String href, String state) {
        static Silent of(SiteHealth site, Words words) {
            var key = "coverage.state." + site.state();
            return new Silent(
                    site.name(),
                    "/sources/" + site.site(),
                    words.say(
                            words.has(key) ? key : "coverage.state", Almanac.shortDay(site.since(), words.language())));
        }
    }

    /** A topic or a law, and where its bills are found. */
    @TemplateData
    record Subject(String name, String href) {}
}
