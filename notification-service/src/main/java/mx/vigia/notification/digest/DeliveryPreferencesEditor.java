package mx.vigia.notification.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.watch.Frequency;

/** The delivery preferences of people; a change recalculates the dates of all their pending notices. */
@ApplicationScoped
public class DeliveryPreferencesEditor {
    private final DeliveryPreferencesRepository preferencesRepository;
    private final WatchFrequencyRepository frequencies;
    private final NoticeScheduler noticeScheduler;
    private final DigestLetterPrinter letterPrinter;
    private final Clock clock;

    DeliveryPreferencesEditor(
            DeliveryPreferencesRepository preferencesRepository,
            WatchFrequencyRepository frequencies,
            NoticeScheduler noticeScheduler,
            DigestLetterPrinter letterPrinter,
            Clock clock) {
        this.preferencesRepository = preferencesRepository;
        this.frequencies = frequencies;
        this.noticeScheduler = noticeScheduler;
        this.letterPrinter = letterPrinter;
        this.clock = clock;
    }

    /** Returns the preferences of this person, or the default. */
    public DeliveryPreferences of(UUID person) {
        return preferencesRepository.of(List.of(person)).getOrDefault(person, DeliveryPreferences.DEFAULT);
    }

    /** Returns the preferences of each of these people, or the default. */
    public Map<UUID, DeliveryPreferences> of(Collection<UUID> people) {
        var stated = preferencesRepository.of(people);
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(
                        person -> person, person -> stated.getOrDefault(person, DeliveryPreferences.DEFAULT)));
    }

    /** Returns the frequency that this person chose for this watch alone, if any. */
    public Optional<Frequency> chosen(UUID person, UUID watch) {
        return frequencies.chosen(person, watch);
    }

    /** Returns the possible deputies of this person: the members of their committees. */
    public List<UUID> findPossibleDeputies(UUID person) {
        return preferencesRepository.findFellowMembers(person);
    }

    /** Returns the people who are away on that day or later and named this person as deputy. */
    public List<AbsentColleague> findAbsentees(UUID deputy, LocalDate today) {
        return preferencesRepository.findAbsentees(deputy, today);
    }

    /** Changes the preferences of this person. */
    public void change(UUID person, DeliveryPreferences preferences) {
        changeAndReschedule(person, () -> preferencesRepository.put(person, preferences));
    }

    /** Sets the frequency of this watch. */
    public void choose(UUID person, UUID watch, Frequency frequency) {
        changeAndReschedule(person, () -> frequencies.choose(person, watch, frequency));
    }

    /** Resets the frequency of this watch to that of all others. */
    public void resetToDefault(UUID person, UUID watch) {
        changeAndReschedule(person, () -> frequencies.deleteChoice(person, watch));
    }

    private void changeAndReschedule(UUID person, Change change) {
        QuarkusTransaction.requiringNew().call(() -> {
            preferencesRepository.lockPerson(person);
            change.apply();
            noticeScheduler.reschedulePending(person, clock.instant());
            return person;
        });
        letterPrinter.signal();
    }

    /** A change of preferences. */
    private interface Change {
        void apply();
    }
}
