package bilat.fact;

import java.util.Optional;

/** Records that are looked up by their ids; empty where one is not on file, or may not be known. */
interface Known {
    Optional<Country> country(Actor code);

    Optional<Organisation> organisation(Actor id);

    Optional<Official> official(String id);

    Optional<Issue> issue(String id);

    Optional<Source> source(String id);
}
