package org.sinergija.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.sinergija.local.intake.Wish;
import org.sinergija.local.learning.Act;
import org.sinergija.local.process.Caches;

/// What the person at the terminal wants.
///
/// @param names the service and the handler, or the files, that some commands are about
/// @param port the gateway's, if not the usual ones
/// @param wishes for an import
record Order(Command command, List<String> names, Path data, Optional<Integer> port, Options options,
        Set<Wish> wishes) {

    enum Command {
        RUN(0),
        STOP(0),
        STATUS(0),
        LOGS(1),
        REPLAY(2),
        REBUILD(2),
        REPUBLISH(2),
        BACKUP(1),
        RESTORE(1),
        HELP(0),
        LEARN(0),
        TOKEN(1, 2),
        IMPORT(1, Integer.MAX_VALUE);

        private final int least;
        private final int most;

        Command(int names) {
            this(names, names);
        }

        Command(int least, int most) {
            this.least = least;
            this.most = most;
        }

        private void mustTake(List<String> names) {
            String word = name().toLowerCase(Locale.ROOT);
            if (names.size() >= least && names.size() <= most) {
                return;
            }
            throw new IllegalArgumentException(switch (this) {
                case IMPORT -> "import takes files or folders.";
                case TOKEN -> "token takes a role, and of a partner the organisation's id.";
                default -> "%s takes %d name(s), not %s.".formatted(word, least, names);
            });
        }
    }

    /// @param learning whether to show or to do what is learnt
    record Options(boolean reset, boolean sample, boolean detached, Caches caches, Act learning) {}

    Ports ports() {
        return port.map(Ports::from).orElse(Ports.USUAL);
    }

    /// @throws IllegalArgumentException saying what cannot be understood
    static Order of(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        List<String> words = new ArrayList<>();
        Path data = Path.of(".sinergija");
        Optional<Integer> port = Optional.empty();
        boolean reset = false;
        boolean sample = true;
        boolean detached = false;
        Caches caches = Caches.KEPT;
        boolean help = false;
        Act learning = Act.PREVIEW;
        Set<Wish> wishes = EnumSet.noneOf(Wish.class);
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            switch (argument) {
                case "--reset" -> reset = true;
                case "--no-sample" -> sample = false;
                case "--detach" -> detached = true;
                case "--no-caches" -> caches = Caches.NONE;
                case "--help", "-h" -> help = true;
                case "--apply" -> learning = Act.APPLICATION;
                case "--dry-run" -> wishes.add(Wish.DRY_RUN);
                case "--vanished" -> addVanished(value(argument, rest), wishes);
                case "--data" -> data = Path.of(value(argument, rest));
                case "--port" -> port = Optional.of(number(value(argument, rest)));
                default -> words.add(word(argument));
            }
        }
        Command command = help ? Command.HELP : words.isEmpty() ? Command.RUN : command(words.removeFirst());
        if (!help) {
            command.mustTake(words);
        }
        port.ifPresent(Ports::from);
        return new Order(command, List.copyOf(words), data, port,
                new Options(reset, sample, detached, caches, learning),
                Set.copyOf(wishes));
    }

    private static void addVanished(String what, Set<Wish> wishes) {
        switch (what) {
            case "withdraw" -> wishes.add(Wish.WITHDRAW_VANISHED);
            case "report" -> wishes.remove(Wish.WITHDRAW_VANISHED);
            default -> throw new IllegalArgumentException("--vanished is report or withdraw, not %s.".formatted(what));
        }
    }

    private static String word(String argument) {
        if (argument.startsWith("-")) {
            throw new IllegalArgumentException("There is no option %s.".formatted(argument));
        }
        return argument;
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("-")) {
            throw new IllegalArgumentException("%s needs a value.".formatted(option));
        }
        return rest.pop();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A port is a number, not %s.".formatted(text), e);
        }
    }

    private static Command command(String word) {
        for (Command command : Command.values()) {
            if (command.name().toLowerCase(Locale.ROOT).equals(word) && command != Command.RUN) {
                return command;
            }
        }
        throw new IllegalArgumentException("There is no command %s.".formatted(word));
    }
}
