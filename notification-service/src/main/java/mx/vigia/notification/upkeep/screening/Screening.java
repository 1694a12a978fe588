package mx.vigia.notification.upkeep.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.account.AccountRepository;

/** Tracks a person's reading of lists: what is new to them, and what they dismissed until it changes. */
@ApplicationScoped
public class Screening {
    /** The duration of a visit: what was new at its beginning stays new until its end. */
    static final Duration VISIT_DURATION = Duration.ofMinutes(30);

    private final ScreeningRepository screeningRepository;
    private final AccountRepository accounts;
    private final Clock clock;

    Screening(ScreeningRepository screeningRepository, AccountRepository accounts, Clock clock) {
        this.screeningRepository = screeningRepository;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Returns the state of these bills for the person; changes nothing. */
    public MarkedBills of(UUID person, List<ListedBill> list) {
        var begun = clock.instant().minus(VISIT_DURATION);
        var known = screeningRepository.known(person, bills(list));
        var notified = screeningRepository.findNotified(person, bills(list));
        var first = !screeningRepository.hasVisitEndedBefore(person, begun);
        var marks = list.stream()
                .map(shown -> toMark(shown, Optional.ofNullable(known.get(shown.bill())), notified, first, begun))
                .toList();
        return new MarkedBills(marks, first, accounts.findById(person).hidesScreened());
    }

    private static BillMark toMark(
            ListedBill shown,
            Optional<ScreeningRepository.ScreeningRow> known,
            Map<UUID, Instant> notified,
            boolean first,
            Instant begun) {
        var news = first ? BillMark.News.NONE : news(shown, known.flatMap(row -> row.before(begun)));
        var screened = known.flatMap(ScreeningRepository.ScreeningRow::screened)
                .filter(revision -> revision >= shown.revision());
        return new BillMark(shown, news, screened.isPresent(), Optional.ofNullable(notified.get(shown.bill())));
    }

    private static BillMark.News news(ListedBill shown, Optional<Integer> before) {
        return before.map(revision -> revision < shown.revision() ? BillMark.News.CHANGED : BillMark.News.NONE)
                .orElse(BillMark.News.NEW);
    }

    /** Records that the person has viewed these. */
    public void recordViews(UUID person, List<ListedBill> list) {
        var now = clock.instant();
        screeningRepository.recordViews(person, list, now, now.minus(VISIT_DURATION));
    }

    /** Dismisses the chosen bills at their revisions in the list; later changes bring them back. */
    public void dismiss(UUID person, List<ListedBill> list, Set<UUID> chosen) {
        screeningRepository.dismiss(person, selectChosen(list, chosen), clock.instant());
    }

    /** Restores the chosen bills. */
    public void restore(UUID person, List<ListedBill> list, Set<UUID> chosen) {
        screeningRepository.restore(person, bills(selectChosen(list, chosen)));
    }

    /** Sets whether dismissed bills are hidden in the person's lists. */
    @Transactional
    public void hide(UUID person, boolean hides) {
        accounts.findById(person).setHidingScreened(hides);
    }

    /** Returns all stored states of a person, newest first. */
    public List<ScreeningState> findStates(UUID person) {
        return screeningRepository.findStates(person);
    }

    private static List<ListedBill> selectChosen(List<ListedBill> list, Set<UUID> chosen) {
        return list.stream().filter(shown -> chosen.contains(shown.bill())).toList();
    }

    private static Collection<UUID> bills(List<ListedBill> list) {
        return list.stream().map(ListedBill::bill).toList();
    }

    /** The stored state of one bill: the revision last seen, when, and whether it was dismissed. */
    public record ScreeningState(UUID bill, int seen, Instant lookedAt, boolean screened) {}
}
