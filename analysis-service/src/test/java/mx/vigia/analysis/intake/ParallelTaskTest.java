package mx.vigia.analysis.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.Supplier;
import mx.vigia.platform.kafka.InvalidRecordException;
import org.junit.jupiter.api.Test;

class ParallelTaskTest {
    @Test
    void joinReturnsTheResult() {
        assertThat(ParallelTask.of(() -> 7).join()).isEqualTo(7);
    }

    @Test
    void joinAllReturnsResultsInTaskOrder() {
        ParallelTask<Integer> last = ParallelTask.of(() -> 2);

        assertThat(ParallelTask.joinAll(List.of(ParallelTask.of(() -> last.join() - 1), last)))
                .containsExactly(1, 2);
    }

    @Test
    void joinRethrowsTheOriginalFailure() {
        InvalidRecordException why = new InvalidRecordException("it says two things at once");
        StackOverflowError deep = new StackOverflowError();

        assertThatThrownBy(ParallelTask.of(() -> {
                    throw why;
                })::join)
                .isSameAs(why);
        assertThatThrownBy(ParallelTask.of(() -> {
                    throw deep;
                })::join)
                .isSameAs(deep);
    }

    /** As in a packaged service, whose classes are not loaded by the system class loader. */
    @Test
    void taskRunsWithTheServicesClassLoader() throws Exception {
        URL classes = ParallelTask.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader packed = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class<?> there = packed.loadClass(ParallelTask.class.getName());
            Method of = there.getDeclaredMethod("of", Supplier.class);
            Method done = there.getDeclaredMethod("join");
            of.setAccessible(true);
            done.setAccessible(true);
            Supplier<ClassLoader> sight = () -> Thread.currentThread().getContextClassLoader();

            assertThat(done.invoke(of.invoke(null, sight))).isSameAs(packed);
        }
    }
}
