package mx.vigia.notification.channel.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.channel.endpoint.OwnerEventReader;
import mx.vigia.notification.intake.WatchedBills;
import mx.vigia.notification.letter.ShortMessageWriter;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.WatchRepository;
import mx.vigia.platform.i18n.Language;

/**
 * The upcoming appointments of a committee's calendar: those of the open bills that its watches match, also from before
 * the watch was made, and those it was alerted of.
 */
@ApplicationScoped
public class CommitteeCalendar {
    private static final Duration LOOKBACK = Duration.ofDays(400);
    private static final int MAX_EVENTS = 500;
    private static final Set<FactKind> DATED_KINDS = EnumSet.of(
            FactKind.AGENDA,
            FactKind.AGENDA_POSTPONED,
            FactKind.AGENDA_CANCELLED,
            FactKind.CONSULTATION_OPENED,
            FactKind.CONSULTATION_EXTENDED,
            FactKind.CONSULTATION_CLOSING,
            FactKind.DEADLINE_NEAR,
            FactKind.DEADLINE_MOVED);

    private final OwnerEventReader eventReader;
    private final ShortMessageWriter shortMessages;
    private final WatchRepository watches;
    private final WatchedBills watchedBills;
    private final ObjectMapper json;
    private final Clock clock;

    CommitteeCalendar(
            OwnerEventReader eventReader,
            ShortMessageWriter shortMessages,
            WatchRepository watches,
            WatchedBills watchedBills,
            ObjectMapper json,
            Clock clock) {
        this.eventReader = eventReader;
        this.watches = watches;
        this.watchedBills = watchedBills;
        this.shortMessages = shortMessages;
        this.json = json;
        this.clock = clock;
    }

    /** Returns the appointments between two days, both included, in the order of days and hours. */
    public List<Appointment> of(UUID committee, LocalDate from, LocalDate until, Language language) {
        var since = clock.instant().minus(LOOKBACK);
        var appointments = new Appointments(json);
        for (var event : eventReader
                .findLatestOfCommittee(committee, DATED_KINDS, since, MAX_EVENTS)
                .reversed()) {
            appointments.take(
                    event, shortMessages.write(event.kind(), event.json().toString(), language, event.filed()));
        }
        addOpenBills(appointments, findWatches(committee), language);
        return appointments.all().stream()
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(until))
                .sorted(Comparator.comparing(Appointment::day).thenComparing(Appointment::time))
                .toList();
    }

    /** Returns the watches of a committee. */
    List<UUID> findWatches(UUID committee) {
        return watches.findByCommittee(committee).stream().map(Watch::id).toList();
    }

    /** Adds the coming days of the open bills that these watches match. */
    void addOpenBills(Appointments appointments, List<UUID> watchIds, Language language) {
        watchedBills
                .matching(watchIds)
                .forEach(bill -> appointments.take(
                        bill,
                        day -> shortMessages.describe(
                                bill.dossier(),
                                bill.bill(),
                                day.due().stream().map(due -> due.in(language)).toList())));
    }
}
