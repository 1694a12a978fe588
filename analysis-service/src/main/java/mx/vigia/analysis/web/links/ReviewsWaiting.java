package mx.vigia.analysis.web.links;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.analysis.linking.identity.Reviews;
import mx.vigia.platform.web.Page;

/** How many pairs of bills wait for an analyst, for the menu of every page. */
@ApplicationScoped
class ReviewsWaiting implements Page.WaitingWork {
    private final Reviews reviews;

    ReviewsWaiting(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public long now() {
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return UNKNOWN;
        }
        try {
            return reviews.howMany();
        } catch (
                IllegalStateException silent) { // the page that says so would not be shown either, for want of a number
            return UNKNOWN;
        }
    }
}
