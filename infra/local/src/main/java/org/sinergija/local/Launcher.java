package org.sinergija.local;

import java.nio.file.Path;

import org.sinergija.local.process.CannotGoOn;
import org.sinergija.local.process.DataFolder;
import org.sinergija.local.process.Exit;

/// `./infra/run`: understands what is wanted, has it done, and ends with a code that says how it went.
public final class Launcher {

    private Launcher() {}

    static void main(String[] arguments) throws InterruptedException {
        Terminal terminal = new Terminal();
        System.exit(carryOut(arguments, terminal).code());
    }

    private static Exit carryOut(String[] arguments, Terminal terminal) throws InterruptedException {
        try {
            return carryOut(Order.of(arguments), terminal);
        } catch (IllegalArgumentException e) {
            terminal.say(e.getMessage() + " See ./infra/run --help.");
            return Exit.USAGE;
        } catch (CannotGoOn e) {
            terminal.say(String.valueOf(e.getMessage()));
            return e.exit();
        }
    }

    private static Exit carryOut(Order order, Terminal terminal) throws InterruptedException {
        DataFolder data = new DataFolder(order.data());
        Remote remote = new Remote(data, terminal);
        return switch (order.command()) {
            case RUN -> order.options().detached()
                    ? new Detached(order, data, terminal).start()
                    : new Foreground(order, data, terminal).run();
            case HELP -> {
                terminal.say(Help.TEXT);
                yield Exit.DONE;
            }
            case STOP -> remote.stop();
            case STATUS -> remote.status();
            case IMPORT -> remote.importFiles(order.names().stream().map(Path::of).toList(), order.wishes());
            case LEARN -> remote.learn(order.options().learning());
            case TOKEN -> remote.token(order.names().getFirst(), order.names().stream().skip(1).findFirst());
            case LOGS -> remote.logs(order.names().getFirst());
            case REPLAY -> remote.post(order.names().getFirst(), "deadletters", order.names().getLast());
            case REPUBLISH -> remote.post(order.names().getFirst(), "topics", order.names().getLast());
            case BACKUP -> new Copies(data, terminal).backUp(Path.of(order.names().getFirst()));
            case RESTORE -> new Copies(data, terminal).restore(Path.of(order.names().getFirst()), order.options());
            case REBUILD -> remote.post(order.names().getFirst(), "projections", order.names().getLast());
        };
    }
}
