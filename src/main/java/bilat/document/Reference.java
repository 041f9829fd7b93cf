package bilat.document;

import java.util.List;

/**
 * What an endnote says. Two citations with the same key lead to one reference.
 *
 * @param key tells references apart; no reader sees it
 * @param content the whole note, never "see note 1"
 */
public record Reference(String key, List<Inline> content) {
    public Reference {
        content = List.copyOf(content);
    }
}
