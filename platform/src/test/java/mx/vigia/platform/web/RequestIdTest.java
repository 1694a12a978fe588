package mx.vigia.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import mx.vigia.platform.realparts.RealParts;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RequestIdTest {
    private static final String MADE = "[0-9a-f-]{36}";

    @Test
    void idOfTheRequestIsReturnedAndStatedInProblems() {
        given().header("X-Request-Id", "load-7.a_B")
                .accept("application/json")
                .get("/shelves/lost")
                .then()
                .statusCode(404)
                .header("X-Request-Id", "load-7.a_B")
                .body("request-id", equalTo("load-7.a_B"));
    }

    @Test
    void everyProblemPageShowsTheId() {
        given().header("X-Request-Id", "lost-1")
                .accept("text/html")
                .get("/shelves/lost")
                .then()
                .statusCode(404)
                .body(containsString("<code>lost-1</code>"));
    }

    @Test
    void missingOrUnsafeIdIsReplaced() {
        given().get("/shelves").then().statusCode(200).header("X-Request-Id", matchesPattern(MADE));
        for (var unsafe : new String[] {"", "a b", "\"><script>", "x".repeat(65)}) {
            given().header("X-Request-Id", unsafe).get("/shelves").then().header("X-Request-Id", matchesPattern(MADE));
        }
    }

    @Test
    void internalErrorIsLoggedUnderTheIdThatItsPageShows() {
        var ids = new ConcurrentLinkedQueue<String>();
        var collecting = new MdcCollector(ids);
        var logger = Logger.getLogger(ProblemMapper.class.getName());
        logger.addHandler(collecting);
        try {
            given().header("X-Request-Id", "burning-1")
                    .accept("text/html")
                    .get("/shelves/burning")
                    .then()
                    .statusCode(500)
                    .body(containsString("burning-1"));
        } finally {
            logger.removeHandler(collecting);
        }
        assertThat(ids).containsExactly("burning-1");
    }

    /** Collects the request id of each record. */
    private static final class MdcCollector extends Handler {
        private final Queue<String> ids;

        MdcCollector(Queue<String> ids) {
            this.ids = ids;
        }

        @Override
        public void publish(LogRecord record) {
            ids.add(String.valueOf(ExtLogRecord.wrap(record).getMdc("requestId")));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
