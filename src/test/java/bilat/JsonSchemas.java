package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Holds JSON against a JSON Schema; read as YAML, which JSON is. */
public final class JsonSchemas {
    private JsonSchemas() {}

    /** Fails with every place that the schema refuses. */
    public static void hold(Path schema, String json) throws IOException {
        assertEquals("", faults(schema, json), json);
    }

    /** What the schema refuses, a line each. */
    public static String faults(Path schema, String json) throws IOException {
        Validator.Result result = new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory())
                .validate(Files.readString(schema), json);
        return result.getErrors().stream().map(JsonSchemas::line).collect(Collectors.joining("\n"));
    }

    private static String line(Error error) {
        return error.getInstanceLocation() + ": " + error.getError();
    }
}
