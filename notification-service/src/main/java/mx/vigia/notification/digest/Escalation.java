package mx.vigia.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * Decides who is reminded of what no member of a committee answered: its secretaries; where none of them can be written
 * to, the deputies of those who are away; and where there are none, all other members. People are left out who have
 * left, are away, or have stopped or muted what it is about.
 */
@ApplicationScoped
class Escalation {
    private static final SqlFunction<Member> MEMBER =
            row -> new Member(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3));

    private final Jdbc jdbc;
    private final DeliveryPreferencesRepository preferencesRepository;

    Escalation(Jdbc jdbc, DeliveryPreferencesRepository preferencesRepository) {
        this.jdbc = jdbc;
        this.preferencesRepository = preferencesRepository;
    }

    /** A member who was alerted of it and still wants to be. */
    private record Member(UUID person, UUID notice, boolean secretary) {}

    /** Returns the notices of the people to be reminded; empty where there are none. */
    List<UUID> of(UrgentAlerts.Unanswered alarm, Instant now) {
        var members = members(alarm);
        var away = away(members.stream().map(Member::person).toList(), now).keySet();
        var deputies = deputies(alarm.committee(), now);
        var ranked = members.stream()
                .filter(member -> !away.contains(member.person()))
                .collect(Collectors.groupingBy(member -> rank(member, deputies), TreeMap::new, Collectors.toList()));
        return ranked.isEmpty()
                ? List.of()
                : ranked.firstEntry().getValue().stream().map(Member::notice).toList();
    }

    private static int rank(Member member, Set<UUID> deputies) {
        if (member.secretary()) {
            return 0;
        }
        return deputies.contains(member.person()) ? 1 : 2;
    }

    private List<Member> members(UrgentAlerts.Unanswered alarm) {
        return jdbc.list("""
                select m.account_id, n.id, m.role = 'SECRETARY'
                from membership m join account a on a.id = m.account_id and a.closed_at is null
                join notice n on n.recipient = m.account_id and n.fact_id = ? and n.fell is null join fact f on f.id = n.fact_id
                where m.committee_id = ? and not exists (select from mute u where u.account_id = a.id and u.dossier = f.dossier)
                and exists (select from notice_reason r join watch w on w.id = r.watch_id
                    where r.notice_id = n.id and not r.alerts_off and w.committee_id = m.committee_id and w.state = 'ACTIVE'
                    and not exists (select from watch_stop s where s.watch_id = w.id and s.account_id = a.id))""", MEMBER, alarm.fact(), alarm.committee());
    }

    /** Returns the deputies of this committee's secretaries who are away. */
    private Set<UUID> deputies(UUID committee, Instant now) {
        var secretaries = jdbc.list(
                "select account_id from membership where committee_id = ? and role = 'SECRETARY'",
                row -> row.getObject(1, UUID.class),
                committee);
        return away(secretaries, now).values().stream()
                .flatMap(preferences -> preferences.absence().deputies().stream())
                .collect(Collectors.toSet());
    }

    private Map<UUID, DeliveryPreferences> away(Collection<UUID> people, Instant now) {
        return preferencesRepository.of(people).entrySet().stream()
                .filter(person -> person.getValue().isAway(now))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
