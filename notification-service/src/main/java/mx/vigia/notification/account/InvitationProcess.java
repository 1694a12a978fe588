package mx.vigia.notification.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.LocalizedName;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * The invitations to consent, and their links: viewing one changes nothing, and consenting uses up all of a person's.
 */
@ApplicationScoped
public class InvitationProcess {
    private static final String FIND_INVITATION_SQL = """
            select i.id, a.address, a.name, a.language, b.name,
                array(select k.name_es from membership m join committee k on k.id = m.committee_id where m.account_id = a.id order by k.name_es, k.id),
                array(select k.name_en from membership m join committee k on k.id = m.committee_id where m.account_id = a.id order by k.name_es, k.id)
            from invitation i join account a on a.id = i.account_id and a.closed_at is null join account b on b.id = i.asked_by
            where\s""" + ConsentRegister.AWAITING_CONSENT_CONDITION + " and i.id = ";

    private static final String OPENED_INVITATION_SQL =
            "(select l.invitation_id from invitation_link l where l.hash = ? and l.expires_at > ?)";

    private static final String ACCEPT_SQL = """
            update consent set given_at = ?, way = 'LINK' where given_at is null and account_id = (
                select a.id from invitation i join account a on a.id = i.account_id and a.closed_at is null where i.id =\s""" + OPENED_INVITATION_SQL + ")";

    private static final String CLAIM_SQL = """
            update invitation set next_attempt = now() + ?::interval, attempts = attempts + 1 where id = (
                select i.id from invitation i join account a on a.id = i.account_id and a.closed_at is null
                where i.settled_at is null and i.next_attempt <= now() and\s""" + ConsentRegister.AWAITING_CONSENT_CONDITION + """
                 order by i.next_attempt limit 1 for update of i skip locked)
            returning id, attempts""";

    private static final String FIND_UNDELIVERED_SQL = """
            select a.id, a.address, i.settled_at, i.remark from (select distinct on (account_id) account_id, asked_by, settled_at, remark
                from invitation order by account_id, asked_at desc, id) i
            join account a on a.id = i.account_id and a.closed_at is null
            where i.remark is not null and\s""" + ConsentRegister.AWAITING_CONSENT_CONDITION;

    private static final SqlFunction<Undelivered> UNDELIVERED = row -> new Undelivered(
            row.getObject(1, UUID.class),
            new EmailAddress(row.getString(2)),
            row.getTimestamp(3).toInstant(),
            row.getString(4));

    private static final SqlFunction<Invitation> INVITATION = row -> {
        var es = (String[]) row.getArray(6).getArray();
        var en = (String[]) row.getArray(7).getArray();
        return new Invitation(
                row.getObject(1, UUID.class),
                new EmailAddress(row.getString(2)),
                row.getString(3),
                Language.valueOf(row.getString(4)),
                row.getString(5),
                IntStream.range(0, es.length)
                        .mapToObj(seat -> new LocalizedName(es[seat], en[seat]))
                        .toList());
    };

    private final Jdbc jdbc;
    private final MembersConfig config;
    private final Clock clock;

    InvitationProcess(Jdbc jdbc, MembersConfig config, Clock clock) {
        this.jdbc = jdbc;
        this.config = config;
        this.clock = clock;
    }

    /** A letter to be sent now, with a link of its own. */
    public record DueInvitation(Invitation invitation, Secret secret, Instant until, int attempts) {}

    /**
     * Owes a letter, in the caller's transaction, unless this person or this inviter has reached the limit of a window;
     * returns whether it does.
     */
    boolean scheduleLetter(UUID person, UUID by) {
        var now = clock.instant();
        var from = now.minus(config.window());
        return jdbc.update(
                        """
                        insert into invitation (id, account_id, asked_by, asked_at, next_attempt) select ?, ?, ?, ?, ?
                        where (select count(*) from invitation where account_id = ? and asked_at > ?) < ?
                        and (select count(*) from invitation where asked_by = ? and asked_at > ?) < ?""",
                        UUID.randomUUID(),
                        person,
                        by,
                        now,
                        now,
                        person,
                        from,
                        config.perPerson(),
                        by,
                        from,
                        config.perInviter())
                == 1;
    }

    /** Withdraws owed letters and invalidates sent links, since the address has changed. */
    void withdraw(UUID person) {
        jdbc.update(
                "delete from invitation_link l using invitation i where i.id = l.invitation_id and i.account_id = ?",
                person);
        jdbc.update(
                "update invitation set settled_at = ? where account_id = ? and settled_at is null",
                clock.instant(),
                person);
    }

    /** Claims the longest due letter for the duration of the lease; people who left or consented meanwhile get none. */
    public Optional<DueInvitation> claimNext(Duration lease) {
        var claimed = jdbc.first(
                CLAIM_SQL, row -> new Claimed(row.getObject(1, UUID.class), row.getInt(2)), lease.toString());
        return claimed.isEmpty() ? Optional.empty() : createLink(claimed.get());
    }

    private record Claimed(UUID id, int attempts) {}

    private Optional<DueInvitation> createLink(Claimed claimed) {
        var secret = Secret.fresh();
        var until = clock.instant().plus(config.link());
        jdbc.update(
                "insert into invitation_link (hash, invitation_id, expires_at) select ?, id, ? from invitation where id = ? and settled_at is null",
                secret.hash(),
                until,
                claimed.id());
        return jdbc.list(FIND_INVITATION_SQL + "?", INVITATION, claimed.id()).stream()
                .map(invitation -> new DueInvitation(invitation, secret, until, claimed.attempts()))
                .findFirst();
    }

    /** Marks this letter as done. */
    public void markDone(UUID invitation) {
        jdbc.update("update invitation set settled_at = ? where id = ?", clock.instant(), invitation);
    }

    /** Records that servers refuse this letter, with this response. */
    public void giveUp(UUID invitation, String why) {
        jdbc.update(
                "update invitation set settled_at = ?, remark = ? where id = ? and settled_at is null",
                clock.instant(),
                why,
                invitation);
    }

    /**
     * Records that an accepted invitation bounced, with the server's reason; returns false where this is no invitation
     * accepted within that time, or its address has changed meanwhile.
     */
    public boolean markBounced(UUID invitation, String why, Duration within) {
        var now = clock.instant();
        return jdbc.update("""
                        update invitation i set settled_at = ?, remark = ? where i.id = ? and i.settled_at > ? and i.remark is null
                        and exists (select 1 from invitation_link l where l.invitation_id = i.id)""", now, why, invitation, now.minus(within)) == 1;
    }

    /**
     * A person whose last invitation could not be delivered, and who has not consented otherwise.
     *
     * @param at when it was given up
     * @param why the response of the server
     */
    public record Undelivered(UUID person, EmailAddress to, Instant at, String why) {}

    /** Returns all of them, latest first. */
    public List<Undelivered> undelivered() {
        return jdbc.list(FIND_UNDELIVERED_SQL + " order by i.settled_at desc, a.address", UNDELIVERED);
    }

    /** Returns those whose last invitation was by this person, latest first. */
    public List<Undelivered> findUndeliveredBy(UUID hand) {
        return jdbc.list(
                FIND_UNDELIVERED_SQL + " and i.asked_by = ? order by i.settled_at desc, a.address", UNDELIVERED, hand);
    }

    /** Returns the invitation of a link; empty where it is unknown, used or expired. */
    public Optional<Invitation> findByToken(String token) {
        return jdbc.first(
                FIND_INVITATION_SQL + OPENED_INVITATION_SQL, INVITATION, new Secret(token).hash(), clock.instant());
    }

    /**
     * Records the consent of the holder of this link: what is filed from now on is sent to them; returns false where
     * the link is invalid.
     */
    public boolean accept(String token) {
        var now = clock.instant();
        return jdbc.update(ACCEPT_SQL, now, new Secret(token).hash(), now) == 1;
    }

    /** Deletes links that ended before this moment. */
    int forget(Instant before) {
        return jdbc.update("delete from invitation_link where expires_at < ?", before);
    }
}
