package mx.vigia.analysis.web.links;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.platform.store.StoreException;
import mx.vigia.platform.web.PageLayout;

/** The number of pairs of bills that wait for an analyst, for the menu of every page. */
@ApplicationScoped
class PendingReviewCount implements PageLayout.WaitingWork {
    private final ReviewRepository reviews;

    PendingReviewCount(ReviewRepository reviews) {
        this.reviews = reviews;
    }

    @Override
    public long now() {
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return UNKNOWN;
        }
        try {
            return reviews.countWaiting();
        } catch (
                StoreException
                        silent) { // otherwise a missing number would also prevent the error page from being shown
            return UNKNOWN;
        }
    }
}
