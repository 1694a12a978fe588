package mx.vigia.analysis.web.links;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.platform.web.PageLayout;

/** How many pairs of bills wait for an analyst, for the menu of every page. */
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
                IllegalStateException silent) { // the page that says so would not be shown either, for want of a number
            return UNKNOWN;
        }
    }
}
