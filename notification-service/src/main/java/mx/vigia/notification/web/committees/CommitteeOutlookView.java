package mx.vigia.notification.web.committees;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.channel.feed.Appointment;
import mx.vigia.notification.channel.feed.CommitteeCalendar;
import mx.vigia.notification.digest.matter.CommitteeSubjects;
import mx.vigia.notification.digest.matter.OpenMatters;
import mx.vigia.notification.digest.matter.SubjectChoices;
import mx.vigia.notification.digest.matter.TopicCatalogReader;
import mx.vigia.notification.digest.matter.UnresponsiveSources;
import mx.vigia.notification.intake.SiteHealthEvent;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.time.HourSpan;

/** The outlook of a committee in words: upcoming days, open matters, unresponsive sources, topics and laws. */
@ApplicationScoped
class CommitteeOutlookView {
    private static final int DAYS_PER_WEEK = 7;

    private final OpenMatters openMatters;
    private final CommitteeSubjects subjects;
    private final TopicCatalogReader topics;
    private final CommitteeCalendar committeeCalendar;
    private final UnresponsiveSources unresponsiveSources;
    private final Clock clock;

    CommitteeOutlookView(
            OpenMatters openMatters,
            CommitteeSubjects subjects,
            TopicCatalogReader topics,
            CommitteeCalendar committeeCalendar,
            UnresponsiveSources unresponsiveSources,
            Clock clock) {
        this.openMatters = openMatters;
        this.subjects = subjects;
        this.topics = topics;
        this.committeeCalendar = committeeCalendar;
        this.unresponsiveSources = unresponsiveSources;
        this.clock = clock;
    }

    OutlookView of(UUID committee, Language language, Messages words) {
        var today = DateWords.today(clock.instant());
        var week = committeeCalendar.of(committee, today, today.plusDays(DAYS_PER_WEEK - 1L), language);
        var open = openMatters.findOpen(committee, language);
        var silent = unresponsiveSources.of(committee);
        var about = subjects.of(committee);
        var had = SubjectChoices.of(
                about.subjects(),
                open.stream().map(one -> one.matter().bill()).toList(),
                language,
                name -> topics.nameOf(name, language));
        return new OutlookView(
                days(week, clock.instant(), words),
                new Open(
                        open.stream()
                                .limit(OpenMatters.MAX_SHOWN)
                                .map(one -> MatterView.of(one, words))
                                .toList(),
                        open.size(),
                        openMatters.areKnown()),
                silent.ofAll().map(since -> DateWords.moment(since, language)).orElse(""),
                silent.sites().stream()
                        .map(site -> SourceOutageView.of(site, words))
                        .toList(),
                about.own(),
                today(had.topics()),
                chips("tema", had.topics()),
                chips("ley", had.laws()));
    }

    private static List<Day> days(List<Appointment> week, Instant now, Messages words) {
        return week.stream()
                .collect(Collectors.groupingBy(Appointment::day, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(
                        DateWords.day(day.getKey(), words.language()),
                        day.getValue().stream()
                                .map(each -> Date.of(each, now, words))
                                .toList()))
                .toList();
    }

    private static String today(List<SubjectChoices.Choice> topics) {
        var chosen = topics.stream()
                .filter(SubjectChoices.Choice::had)
                .map(topic -> BrowserRedirects.encoded(topic.name()))
                .collect(Collectors.joining(","));
        return chosen.isEmpty() ? "" : "/hoy?topic=" + chosen;
    }

    private static List<Subject> chips(String field, List<SubjectChoices.Choice> choices) {
        return choices.stream()
                .filter(SubjectChoices.Choice::had)
                .map(choice -> new Subject(
                        choice.label(), "/?q=" + BrowserRedirects.encoded(field + ":\"" + choice.name() + "\"")))
                .toList();
    }

    /**
     * The whole outlook.
     *
     * @param unheard since when no source at all has responded, or empty
     * @param own whether it chose its topics and laws itself
     * @param today the page of today for its topics; empty where it has none
     */
    @TemplateData
    record OutlookView(
            List<Day> days,
            Open open,
            String unheard,
            List<SourceOutageView> silent,
            boolean own,
            String today,
            List<Subject> topics,
            List<Subject> laws) {}

    /**
     * The open matters.
     *
     * @param matters the most relevant ones
     * @param count how many there are
     * @param known whether all are known; not so for a moment after a start
     */
    @TemplateData
    record Open(List<MatterView> matters, int count, boolean known) {}

    /** A day and its dates. */
    @TemplateData
    record Day(String name, List<Date> dates) {}

    /**
     * A meeting, closing or deadline.
     *
     * @param time with the remark that it has begun or is over, where it is so
     */
    @TemplateData
    record Date(String time, String what, String name, String href, String place, boolean cancelled) {
        private static final Map<HourSpan.State, String> REMARKS =
                Map.of(HourSpan.State.BEGUN, "letter.upcoming.begun", HourSpan.State.OVER, "letter.upcoming.past");

        static Date of(Appointment appointment, Instant now, Messages words) {
            return new Date(
                    time(appointment, now, words),
                    appointment.what(words),
                    appointment.name(words),
                    appointment.page(),
                    appointment.place(),
                    appointment.cancelled());
        }

        /** Returns its hour, with the remark that it has begun or is over. */
        private static String time(Appointment appointment, Instant now, Messages words) {
            return HourSpan.of(appointment.day(), appointment.time(), appointment.endTime())
                    .map(span -> span.stateAt(LocalDateTime.ofInstant(now, DateWords.MEXICO)))
                    .map(REMARKS::get)
                    .map(remark -> words.say(remark, appointment.time()))
                    .orElseGet(appointment::time);
        }
    }

    /** A source that does not respond. */
    @TemplateData
    record SourceOutageView(String name, String href, String state) {
        static SourceOutageView of(SiteHealthEvent site, Messages words) {
            var key = "coverage.state." + site.state();
            return new SourceOutageView(
                    site.name(),
                    "/sources/" + site.site(),
                    words.say(
                            words.has(key) ? key : "coverage.state",
                            DateWords.shortDay(site.since(), words.language())));
        }
    }

    /** A topic or a law, and the address of its bills. */
    @TemplateData
    record Subject(String name, String href) {}
}
