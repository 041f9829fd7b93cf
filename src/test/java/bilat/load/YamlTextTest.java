package bilat.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What is written as YAML is read back to the letter. */
class YamlTextTest {
    private static final String[] PIECES = {
        ":", " ", "#", "-", "?", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "\\", "\n",
        "\n\n", "a", "é", "🙂", "1", "~", ".", "/", "no", ": ", " #", "İ"
    };

    @Test
    void an_object_in_a_list_begins_after_the_dash() {
        YamlText out = new YamlText();
        out.begin('{');
        out.key("empty");
        out.begin('[');
        out.end(']');
        out.key("all");
        out.begin('[');
        out.text("one");
        out.begin('{');
        out.key("a");
        out.text("x: y");
        out.key("b");
        out.begin('{');
        out.key("c");
        out.number(3);
        out.end('}');
        out.key("d");
        out.begin('{');
        out.end('}');
        out.end('}');
        out.begin('{');
        out.end('}');
        out.end(']');
        out.end('}');
        assertEquals("""
                empty: []
                all:
                  - one
                  - a: "x: y"
                    b:
                      c: 3
                    d: {}
                  - {}
                """, out.toString());
    }

    @Test
    void what_steers_a_terminal_is_escaped() {
        YamlText out = new YamlText();
        out.begin('{');
        out.key("place");
        out.text("data/\u001B[31m.yaml:4");
        out.end('}');
        assertEquals("place: \"data/\\u001b[31m.yaml:4\"\n", out.toString());
    }

    @Test
    void any_text_comes_back() {
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String typed = text.toString();
            YamlText out = new YamlText();
            out.begin('{');
            out.key("a");
            out.text(typed);
            out.key("b");
            out.begin('[');
            out.begin('{');
            out.key("c");
            out.text(typed);
            out.end('}');
            out.text(typed);
            out.end(']');
            out.end('}');
            Node root = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(out.toString()));
            String seen = "seed " + seed + "\n" + out;
            assertEquals(typed, scalar(value(root, 0)), seen);
            SequenceNode list = (SequenceNode) value(root, 1);
            assertEquals(typed, scalar(value(list.getValue().get(0), 0)), seen);
            assertEquals(typed, scalar(list.getValue().get(1)), seen);
        }
    }

    private static Node value(Node mapping, int number) {
        return ((MappingNode) mapping).getValue().get(number).getValueNode();
    }

    private static String scalar(Node node) {
        return ((ScalarNode) node).getValue();
    }
}
