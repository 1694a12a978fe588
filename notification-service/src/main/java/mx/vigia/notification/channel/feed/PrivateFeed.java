package mx.vigia.notification.channel.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.account.Account;
import mx.vigia.notification.committee.AssociationCommittee;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.WatchQueryText;
import mx.vigia.platform.i18n.Language;

/** A private address of a person, for one watch or all watches of a committee. */
@Entity
@Table(name = "feed")
public class PrivateFeed {
    @Id
    private UUID id;

    /** The hash of the key that opens it. */
    private String hash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reader")
    private Account reader;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "watch_id")
    private Watch watch;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "committee_id")
    private AssociationCommittee committee;

    @Enumerated(EnumType.STRING)
    private Language language;

    private UUID form;

    @Column(name = "made_at")
    private Instant made;

    @Column(name = "revoked_at")
    private Instant revoked;

    protected PrivateFeed() {}

    private PrivateFeed(Account reader, FeedEditor.FeedRequest request, String hash, Instant now) {
        this.id = UUID.randomUUID();
        this.hash = hash;
        this.reader = reader;
        this.language = request.language();
        this.form = request.form();
        this.made = now;
    }

    static PrivateFeed ofWatch(Watch watch, Account reader, FeedEditor.FeedRequest request, String hash, Instant now) {
        var feed = new PrivateFeed(reader, request, hash, now);
        feed.watch = watch;
        return feed;
    }

    static PrivateFeed ofCommittee(
            AssociationCommittee committee, Account reader, FeedEditor.FeedRequest request, String hash, Instant now) {
        var feed = new PrivateFeed(reader, request, hash, now);
        feed.committee = committee;
        return feed;
    }

    public UUID id() {
        return id;
    }

    /** Returns the watch; empty where it is of a committee. */
    public Optional<UUID> watch() {
        return Optional.ofNullable(watch).map(Watch::id);
    }

    /** Returns the committee; empty where it is of a watch. */
    public Optional<UUID> committee() {
        return Optional.ofNullable(committee).map(AssociationCommittee::id);
    }

    /** Returns the words of the watch, or the name of the committee. */
    public String name() {
        return watch == null
                ? committee.name(language)
                : WatchQueryText.by(watch.query()).query();
    }

    public Language language() {
        return language;
    }

    public Instant made() {
        return made;
    }
}
