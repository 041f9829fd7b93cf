package bilat.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The jobs of a {@code .gitlab-ci.yml}, and what GitLab would refuse in it as far as its reference tells. */
final class GitLabJobs {
    private static final Set<String> GLOBAL = Set.of("stages", "default", "include", "variables", "workflow");
    private static final Set<String> JOB = Set.of(
            "stage", "image", "script", "rules", "artifacts", "allow_failure", "cache", "resource_group", "needs");
    private static final Set<String> WHEN = Set.of("on_success", "on_failure", "always");
    private static final Set<String> ARTIFACTS = Set.of("when", "paths", "reports", "expire_in", "name", "exclude");
    private static final Set<String> CACHE = Set.of("key", "paths", "when", "policy", "untracked");

    private final Map<String, Object> file;
    private final List<String> faults = new ArrayList<>();

    GitLabJobs(String yaml) {
        file = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }

    /** The jobs by name. */
    Map<String, Map<String, Object>> jobs() {
        Map<String, Map<String, Object>> jobs = new LinkedHashMap<>();
        file.forEach((name, content) -> {
            if (!GLOBAL.contains(name)) {
                jobs.put(name, map(content));
            }
        });
        return jobs;
    }

    /** The lines of a job's script, as the runner gives them to the shell. */
    String script(String job) {
        StringBuilder script = new StringBuilder();
        list(jobs().get(job).get("script")).forEach(line -> script.append(line).append('\n'));
        return script.toString();
    }

    List<String> faults() {
        jobs().forEach(this::job);
        return faults;
    }

    private void job(String name, Map<String, Object> job) {
        within(name, job.keySet(), JOB);
        hold(list(file.get("stages")).contains(job.get("stage")), name + ": its stage is not one of the stages");
        List<?> script = list(job.get("script"));
        hold(!script.isEmpty(), name + ": no script");
        // A colon and a blank within a plain line make a mapping of it.
        script.forEach(line -> hold(line instanceof String, name + ": not a line but " + line));
        Map<String, Object> artifacts = map(job.getOrDefault("artifacts", Map.of()));
        within(name + ": artifacts", artifacts.keySet(), ARTIFACTS);
        hold(WHEN.contains(artifacts.getOrDefault("when", "always")), name + ": artifacts: when");
        Map<String, Object> cache = map(job.getOrDefault("cache", Map.of()));
        within(name + ": cache", cache.keySet(), CACHE);
        hold(WHEN.contains(cache.getOrDefault("when", "always")), name + ": cache: when");
        if (job.get("allow_failure") instanceof Map<?, ?> allowed) {
            list(allowed.get("exit_codes")).forEach(code -> hold(code instanceof Integer, name + ": exit_codes"));
        }
        list(job.getOrDefault("rules", List.of()))
                .forEach(rule -> hold(map(rule).get("if") instanceof String, name + ": rules: if"));
    }

    private void within(String place, Set<String> keys, Set<String> known) {
        keys.forEach(key -> hold(known.contains(key), place + ": unknown key " + key));
    }

    private void hold(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
