package mx.vigia.analysis.web.bill;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * The real database, which counts the statements that answers to requests put to it; what the house does on its own is
 * left out.
 */
@ApplicationScoped
class QueryCountingDatabase {
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger alone = new AtomicInteger();
    private final CurrentVertxRequest current;

    QueryCountingDatabase(CurrentVertxRequest current) {
        this.current = current;
    }

    /** How many statements are put to the database while this asks for a page. */
    int during(Runnable asking) {
        int before = statements.get();
        asking.run();
        return statements.get() - before;
    }

    /** How many of them are put outside of any transaction. */
    int outsideTransactions(Runnable asking) {
        int before = alone.get();
        asking.run();
        return alone.get() - before;
    }

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    DataSource counted(AgroalDataSource real) {
        return proxied(DataSource.class, real);
    }

    private <T> T proxied(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    count(real, method);
                    var answer = invoked(real, method, arguments);
                    return method.getName().equals("getConnection")
                            ? proxied(Connection.class, (Connection) answer)
                            : answer;
                }));
    }

    private void count(Object requested, Method method) throws SQLException {
        if (method.getName().equals("prepareStatement") && isInRequest()) {
            statements.incrementAndGet();
            if (((Connection) requested).getAutoCommit()) {
                alone.incrementAndGet();
            }
        }
    }

    private boolean isInRequest() {
        return Arc.container().requestContext().isActive() && current.getCurrent() != null;
    }

    private static Object invoked(Object real, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
