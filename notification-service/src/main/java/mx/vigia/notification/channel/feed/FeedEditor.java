package mx.vigia.notification.channel.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.watch.WatchEditor;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.i18n.Language;

/** Creates, renews, shows once and revokes private addresses. */
@ApplicationScoped
public class FeedEditor {
    /** The maximum number of feeds of a person. */
    private static final int MAX_FEEDS_PER_PERSON = 50;

    private final FeedRepository feedRepository;
    private final WatchEditor watchEditor;
    private final Clock clock;

    FeedEditor(FeedRepository feedRepository, WatchEditor watchEditor, Clock clock) {
        this.feedRepository = feedRepository;
        this.watchEditor = watchEditor;
        this.clock = clock;
    }

    /** Creates a private address, whose key is returned only this once. */
    public FeedCreationResult make(UUID reader, FeedRequest feedRequest) {
        if (!feedRequest.isOfCommittee()) {
            watchEditor.list(feedRequest.id());
        }
        return QuarkusTransaction.requiringNew().call(() -> createInTransaction(reader, feedRequest));
    }

    private FeedCreationResult createInTransaction(UUID reader, FeedRequest feedRequest) {
        var account = feedRepository.lockFeedsOf(reader);
        if (feedRepository.existsForForm(feedRequest.form())) {
            return new FeedCreationResult.Already();
        }
        if (feedRepository.of(reader).size() >= MAX_FEEDS_PER_PERSON) {
            return new FeedCreationResult.Enough(MAX_FEEDS_PER_PERSON);
        }
        var key = Secret.fresh();
        feedRepository.save(account, feedRequest, key.hash(), clock.instant());
        return new FeedCreationResult.Made(key);
    }

    /** Returns the active addresses of a person. */
    public List<PrivateFeed> of(UUID reader) {
        return feedRepository.of(reader);
    }

    /** Returns the feed that this key currently opens. */
    Optional<PrivateFeed> findByKey(Secret key) {
        return feedRepository.findByKeyHash(key.hash());
    }

    /** Returns a new key for the same address, shown only this once; empty where it is none of theirs. */
    public Optional<Secret> renew(UUID id, UUID reader) {
        var key = Secret.fresh();
        return feedRepository.renew(id, reader, key.hash()) ? Optional.of(key) : Optional.empty();
    }

    /** Revokes an address at once; returns false where it is none of theirs. */
    public boolean revoke(UUID id, UUID reader) {
        return feedRepository.revoke(id, reader, clock.instant());
    }

    /**
     * A requested private address, of one watch or of all of a committee's.
     *
     * @param form the form that asks; however often it is sent, it creates one
     * @param id the watch or the committee
     */
    public record FeedRequest(UUID form, boolean isOfCommittee, UUID id, Language language) {
        public static FeedRequest ofWatch(UUID form, UUID watch, Language language) {
            return new FeedRequest(form, false, watch, language);
        }

        public static FeedRequest ofCommittee(UUID form, UUID committee, Language language) {
            return new FeedRequest(form, true, committee, language);
        }
    }
}
