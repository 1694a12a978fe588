package mx.vigia.analysis.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MeanwhileTest {
    @Test
    void whatCameOfItIsGiven() {
        assertThat(Meanwhile.of(() -> 7).done()).isEqualTo(7);
    }

    @Test
    void whatItFailedWithIsThrownAsItWas() {
        Unacceptable why = new Unacceptable("it says two things at once");
        StackOverflowError deep = new StackOverflowError();

        assertThatThrownBy(Meanwhile.of(() -> {
                    throw why;
                })::done)
                .isSameAs(why);
        assertThatThrownBy(Meanwhile.of(() -> {
                    throw deep;
                })::done)
                .isSameAs(deep);
    }
}
