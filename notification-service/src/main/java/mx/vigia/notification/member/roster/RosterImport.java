package mx.vigia.notification.member.roster;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.association.AssociationRepository;
import mx.vigia.notification.committee.CommitteeRepository;
import mx.vigia.notification.member.AuditRepository;
import mx.vigia.notification.member.PeopleDirectory;
import mx.vigia.notification.member.PersonChangeResult;

/** Imports a list in two steps: it is read and shown, and then carried out exactly as shown, or not at all. */
@ApplicationScoped
public class RosterImport {
    private final RosterReader reader;
    private final RosterRepository rosterRepository;
    private final PeopleDirectory people;
    private final CommitteeRepository committees;
    private final AssociationRepository associations;
    private final StepExecutor stepExecutor;
    private final AuditRepository audit;
    private final RosterConfig config;
    private final Clock clock;

    RosterImport(
            RosterReader reader,
            RosterRepository rosterRepository,
            PeopleDirectory people,
            CommitteeRepository committees,
            AssociationRepository associations,
            StepExecutor stepExecutor,
            AuditRepository audit,
            RosterConfig config,
            Clock clock) {
        this.reader = reader;
        this.rosterRepository = rosterRepository;
        this.people = people;
        this.committees = committees;
        this.associations = associations;
        this.stepExecutor = stepExecutor;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** Reads a file as a list; nothing is stored. */
    public RosterReadResult read(byte[] bytes) {
        return reader.read(bytes);
    }

    /** Returns the largest accepted file size, in bytes. */
    public int maxBytes() {
        return config.mostBytes();
    }

    /** Stores a list for an hour, for its author; the author's oldest is deleted where there are too many. */
    public UUID keep(ImportAuthor importAuthor, String file, Roster roster) {
        return rosterRepository.keep(
                importAuthor.person(), file, roster, clock.instant().plus(config.keep()));
    }

    /** Returns the current plan of a stored list; empty where it is gone or another person's. */
    public Optional<RosterPlan> plan(UUID list, ImportAuthor importAuthor) {
        var kept = rosterRepository.find(list, importAuthor.person(), clock.instant());
        return kept.isPresent() ? Optional.of(plan(rosterRepository.read(kept.get()), importAuthor)) : Optional.empty();
    }

    /**
     * Carries out a stored list, once, if its plan is still the one shown; each step is as safe to repeat as the list.
     */
    public ImportResult execute(UUID list, ImportAuthor importAuthor, String version) {
        var kept = rosterRepository.find(list, importAuthor.person(), clock.instant());
        if (kept.isEmpty()) {
            return new ImportResult.Unknown();
        }
        var plan = plan(rosterRepository.read(kept.get()), importAuthor);
        if (!plan.canBeDone() || !plan.version().equals(version)) {
            return new ImportResult.Overtaken(plan);
        }
        if (!rosterRepository.forget(list)) {
            return new ImportResult.Unknown();
        }
        var undone = new ArrayList<ImportStep>();
        for (var step : plan.steps()) {
            if (!(stepExecutor.done(importAuthor.person(), step) instanceof PersonChangeResult.Done)) {
                undone.add(step);
            }
        }
        audit(importAuthor, kept.get().file(), plan, undone);
        return new ImportResult.Done(plan.steps().size() - undone.size(), undone);
    }

    private void audit(ImportAuthor importAuthor, String file, RosterPlan plan, List<ImportStep> undone) {
        var done = plan.steps().size() - undone.size();
        audit.save(
                Optional.of(importAuthor.person()),
                "list-taken",
                file,
                "",
                done + " / " + plan.steps().size(),
                clock.instant());
    }

    private RosterPlan plan(Roster roster, ImportAuthor importAuthor) {
        return new RosterPlanner(
                        people.all(),
                        CommitteeLookup.of(committees.listAll()),
                        importAuthor,
                        associations.find().language())
                .plan(roster);
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetExpired() {
        rosterRepository.deleteExpired(clock.instant());
    }
}
