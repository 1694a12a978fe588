package mx.vigia.notification.channel.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.i18n.Language;

/** What people do with private addresses: made and renewed, shown once, ended. */
@ApplicationScoped
public class FeedEditor {
    /** How many a person may have. */
    private static final int MAX_FEEDS_PER_PERSON = 50;

    private final FeedRepository book;
    private final Clock clock;

    FeedEditor(FeedRepository book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Makes one, whose key is told this once. */
    public FeedCreationResult make(UUID reader, FeedRequest wish) throws SQLException {
        return QuarkusTransaction.requiringNew().call(() -> createInTransaction(reader, wish));
    }

    private FeedCreationResult createInTransaction(UUID reader, FeedRequest wish) throws SQLException {
        book.lockFeedsOf(reader);
        if (book.existsForForm(wish.form())) {
            return new FeedCreationResult.Already();
        }
        if (book.of(reader).size() >= MAX_FEEDS_PER_PERSON) {
            return new FeedCreationResult.Enough(MAX_FEEDS_PER_PERSON);
        }
        var key = Secret.fresh();
        return book.save(UUID.randomUUID(), key.hash(), reader, wish, clock.instant())
                ? new FeedCreationResult.Made(key)
                : new FeedCreationResult.Already();
    }

    /** Those of a person that open something. */
    public List<PrivateFeed> of(UUID reader) throws SQLException {
        return book.of(reader);
    }

    /** What this key opens now. */
    Optional<PrivateFeed> findByKey(Secret key) throws SQLException {
        return book.findByKeyHash(key.hash());
    }

    /** Another key for the same address, told this once; empty where it is none of theirs. */
    public Optional<Secret> renew(UUID id, UUID reader) throws SQLException {
        var key = Secret.fresh();
        return book.renew(id, reader, key.hash()) ? Optional.of(key) : Optional.empty();
    }

    /** Ends it at once; false where it is none of theirs. */
    public boolean revoke(UUID id, UUID reader) throws SQLException {
        return book.revoke(id, reader, clock.instant());
    }

    /**
     * A private address somebody wants, of one watch or of all of a committee's.
     *
     * @param form the form that asks; however often it is sent, it makes one
     */
    public record FeedRequest(UUID form, UUID watchOrNull, UUID committeeOrNull, Language language) {
        public static FeedRequest ofWatch(UUID form, UUID watch, Language language) {
            return new FeedRequest(form, watch, null, language);
        }

        public static FeedRequest ofCommittee(UUID form, UUID committee, Language language) {
            return new FeedRequest(form, null, committee, language);
        }
    }
}
