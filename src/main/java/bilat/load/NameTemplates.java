package bilat.load;

import bilat.definition.Edition;
import bilat.definition.NameTemplate;
import bilat.diagnostic.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** The names of folders and files with slots in them, and what a name must not be so that it stays where it belongs. */
final class NameTemplates {
    /** What some file system takes for something else. */
    private static final Pattern STRANGE = Pattern.compile("[\\\\:*?\"<>|{}\\p{Cntrl}]");

    private NameTemplates() {}

    /** One folder, which no two days share that are not meant to. */
    static final Type<NameTemplate> FOLDER =
            new Scalar<>("template of a folder's name", NameTemplates::folder, NameTemplate::text);

    /** A file in that folder or in folders below it. */
    static final Type<NameTemplate> FILE =
            new Scalar<>("template of a file's name", NameTemplates::file, NameTemplate::text);

    private static Optional<NameTemplate> folder(String text, Node node, Reading in) {
        NameTemplate template = new NameTemplate(text);
        if (!isSound(template, Edition.FOLDER_SLOTS, node, in)) {
            return Optional.empty();
        }
        if (text.indexOf('/') >= 0) {
            return refused(node, in, Quoted.of(text) + " is a path, and one folder is due", "write it without a slash");
        }
        if (!template.has("date") && !template.has("year")) {
            return refused(
                    node,
                    in,
                    Quoted.of(text) + " is the same folder year after year",
                    "write {year}-W{week}, {year}-{month} or {date}");
        }
        if (template.has("week") && (template.has("month") || template.has("day"))) {
            return refused(
                    node,
                    in,
                    "{year} cannot be both the year of the week and that of the month",
                    "write {year}-W{week}, {year}-{month} or {date}");
        }
        boolean dayAlone = template.has("day") && !template.has("month") && !template.has("date");
        return dayAlone
                ? refused(node, in, "{day} is the same in every month", "write {year}-{month}-{day}, or {date}")
                : Optional.of(template);
    }

    private static Optional<NameTemplate> file(String text, Node node, Reading in) {
        NameTemplate template = new NameTemplate(text);
        return isSound(template, Edition.FILE_SLOTS, node, in) ? Optional.of(template) : Optional.empty();
    }

    private static boolean isSound(NameTemplate template, List<String> known, Node node, Reading in) {
        for (String slot : template.slots()) {
            if (!known.contains(slot)) {
                String help = Suggestion.of(slot, known)
                        .map(near -> "did you mean {" + near + "}?")
                        .orElse("write {" + String.join("}, {", known) + "}");
                refused(node, in, Quoted.of("{" + slot + "}") + " is not a slot of this name", help);
                return false;
            }
        }
        String text = template.text();
        if (STRANGE.matcher(template.rest()).find()) {
            refused(
                    node,
                    in,
                    Quoted.of(text) + " has a sign that a file's name cannot have everywhere",
                    "write letters, digits, hyphens, underscores and dots");
            return false;
        }
        if (text.startsWith("/")) {
            refused(node, in, Quoted.of(text) + " leads out of the folder", "write it without the slash at its start");
            return false;
        }
        for (String part : text.split("/", -1)) {
            if (part.isBlank() || part.startsWith(".")) {
                String why = part.equals("..")
                        ? " leads out of the folder"
                        : part.isBlank() ? " has an empty part" : " begins with a dot";
                refused(node, in, Quoted.of(text) + why, "begin each part with a letter, a digit or a slot");
                return false;
            }
        }
        return true;
    }

    private static Optional<NameTemplate> refused(Node node, Reading in, String message, String help) {
        in.problem(node, "template-invalid", message, help);
        return Optional.empty();
    }
}
