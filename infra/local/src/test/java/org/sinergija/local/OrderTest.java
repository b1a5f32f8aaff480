package org.sinergija.local;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.local.intake.Wish;
import org.sinergija.local.learning.Act;
import org.sinergija.local.process.Caches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OrderTest {

    @Test
    void without_arguments_all_runs_where_it_usually_does() {
        Order order = Order.of();

        assertThat(order.command()).isEqualTo(Order.Command.RUN);
        assertThat(order.ports())
                .isEqualTo(new Ports(8080, 8081, 8082, 8083, 8084, 8085, 8086, 9092, 27017, 1025, 8025));
        assertThat(order.data()).isEqualTo(Path.of(".sinergija"));
        assertThat(order.options()).isEqualTo(new Order.Options(false, true, false, Caches.KEPT, Act.PREVIEW));
    }

    @Test
    void options_come_in_any_place() {
        Order order = Order.of("--detach", "--port", "9000", "--reset", "--data", "there", "--no-sample",
                "--no-caches");

        assertThat(order.ports())
                .isEqualTo(new Ports(9000, 9001, 9002, 9003, 9004, 9005, 9006, 9011, 9012, 9013, 9014));
        assertThat(order.data()).isEqualTo(Path.of("there"));
        assertThat(order.options()).isEqualTo(new Order.Options(true, false, true, Caches.NONE, Act.PREVIEW));
        assertThat(Order.of("replay", "--data", "there", "coordination", "subjects").names()).containsExactly(
                "coordination",
                "subjects");
    }

    @Test
    void an_import_takes_many_files_and_wishes() {
        Order order = Order.of("import", "a.xml", "--dry-run", "folder", "--vanished", "withdraw", "c.csv.gz");

        assertThat(order.command()).isEqualTo(Order.Command.IMPORT);
        assertThat(order.names()).containsExactly("a.xml", "folder", "c.csv.gz");
        assertThat(order.wishes()).containsExactlyInAnyOrder(Wish.DRY_RUN, Wish.WITHDRAW_VANISHED);
        assertThat(Order.of("import", "a.xml", "--vanished", "report").wishes()).isEmpty();
    }

    @Test
    void learning_shows_unless_it_is_to_apply() {
        assertThat(Order.of("learn").command()).isEqualTo(Order.Command.LEARN);
        assertThat(Order.of("learn").options().learning()).isEqualTo(Act.PREVIEW);
        assertThat(Order.of("learn", "--apply").options().learning()).isEqualTo(Act.APPLICATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --fast            | There is no option --fast.
            begin             | There is no command begin.
            run               | There is no command run.
            --data            | --data needs a value.
            --data --reset    | --data needs a value.
            --port eighty     | A port is a number, not eighty.
            --port 70000      | A port is a number from 1 to 65521, not 70000.
            logs              | logs takes 1 name(s), not [].
            learn this        | learn takes 0 name(s), not [this].
            stop now          | stop takes 0 name(s), not [now].
            token             | token takes a role, and of a partner the organisation's id.
            token PARTNER ID more          | token takes a role, and of a partner the organisation's id.
            import            | import takes files or folders.
            import a.xml --vanished forget | --vanished is report or withdraw, not forget.
            import a.xml --vanished        | --vanished needs a value.
            """)
    void what_cannot_be_understood_is_said(String arguments, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Order.of(arguments.split(" "))).withMessage(message);
    }
}
