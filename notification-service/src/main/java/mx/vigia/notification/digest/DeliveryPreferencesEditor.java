package mx.vigia.notification.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.watch.Frequency;

/** How often and when people want to be written to; who says otherwise has all that waits for them dated anew. */
@ApplicationScoped
public class DeliveryPreferencesEditor {
    private final DeliveryPreferencesRepository book;
    private final NoticeScheduler dating;
    private final DigestLetterPrinter press;
    private final Clock clock;

    DeliveryPreferencesEditor(
            DeliveryPreferencesRepository book, NoticeScheduler dating, DigestLetterPrinter press, Clock clock) {
        this.book = book;
        this.dating = dating;
        this.press = press;
        this.clock = clock;
    }

    /** What this person has said, or the usual. */
    public DeliveryPreferences of(UUID person) throws SQLException {
        return book.of(List.of(person)).getOrDefault(person, DeliveryPreferences.DEFAULT);
    }

    /** What each of these people has said, or the usual. */
    public Map<UUID, DeliveryPreferences> of(Collection<UUID> people) throws SQLException {
        var said = book.of(people);
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(
                        person -> person, person -> said.getOrDefault(person, DeliveryPreferences.DEFAULT)));
    }

    /** How often this person wants to be told for the sake of this watch, where they have said so of it alone. */
    public Optional<Frequency> chosen(UUID person, UUID watch) throws SQLException {
        return book.chosen(person, watch);
    }

    /** Who may read for this person while they are away: those who sit in a committee with them. */
    public List<UUID> findPossibleDeputies(UUID person) throws SQLException {
        return book.findFellowMembers(person);
    }

    /** Who is away on that day or later and named this person to read for them. */
    public List<AbsentColleague> findAbsentees(UUID deputy, LocalDate today) throws SQLException {
        return book.findAbsentees(deputy, today);
    }

    /** From now on this person is written to so. */
    public void change(UUID person, DeliveryPreferences rhythm) {
        changeAndReschedule(person, () -> book.put(person, rhythm));
    }

    /** From now on so often for the sake of this watch. */
    public void choose(UUID person, UUID watch, Frequency frequency) {
        changeAndReschedule(person, () -> book.choose(person, watch, frequency));
    }

    /** From now on as for all others. */
    public void resetToDefault(UUID person, UUID watch) {
        changeAndReschedule(person, () -> book.deleteChoice(person, watch));
    }

    private void changeAndReschedule(UUID person, Change change) {
        QuarkusTransaction.requiringNew().call(() -> {
            book.lockPerson(person);
            change.make();
            dating.again(person, clock.instant());
            return person;
        });
        press.signal();
    }

    /** What somebody says otherwise. */
    private interface Change {
        void make() throws SQLException;
    }
}
