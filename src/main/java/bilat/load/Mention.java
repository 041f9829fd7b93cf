package bilat.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * That a record leads to another.
 *
 * @param key where it does so: {@code amends}, {@code posts.sources.reports}
 * @param space the collection whose ids it is one of; empty for facts
 */
public record Mention(String key, String space, String id) {
    private static final Set<String> OWN = Set.of("source", "official");

    /** All that a record leads to, in the order in which it is written. */
    public static List<Mention> of(String collection, Object record) {
        Noting noting = new Noting();
        Writing.record(collection, record, noting);
        return List.copyOf(noting.mentions);
    }

    private static final class Noting implements Json {
        private final List<Mention> mentions = new ArrayList<>();
        private final Deque<String> keys = new ArrayDeque<>();
        private final Deque<Character> open = new ArrayDeque<>();

        @Override
        public void begin(char bracket) {
            open.push(bracket);
        }

        @Override
        public void end(char bracket) {
            open.pop();
            over();
        }

        @Override
        public void key(String key) {
            keys.addLast(key);
        }

        @Override
        public void text(String text) {
            over();
        }

        @Override
        public void number(int number) {
            over();
        }

        /** After a value its key is done with, unless more of a list are to come. */
        private void over() {
            if (!open.isEmpty() && open.peek() == '{') {
                keys.removeLast();
            }
        }

        @Override
        public void refers(String space, String id) {
            List<String> path = new ArrayList<>(keys);
            // What a mapping is for stands before it: the source of "sources", the official of "participants".
            if (path.size() > 1 && OWN.contains(path.get(path.size() - 1))) {
                path.remove(path.size() - 1);
            }
            mentions.add(new Mention(String.join(".", path), space, id));
        }
    }
}
