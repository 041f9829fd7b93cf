package bilat.brief;

import bilat.fact.Actor;
import bilat.fact.Dossier;
import bilat.fact.Meeting;
import bilat.fact.Offices;
import bilat.fact.Official;
import bilat.fact.Post;
import bilat.fact.When;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names people within one section: in full, with the office of the day of the act, where they first appear, and shortly
 * from then on.
 */
final class People {
    /** Titles of up to this many words stand before the name. */
    private static final int WORDS_BEFORE_NAME = 2;

    private final Dossier dossier;
    private final Say say;
    private final Names names;
    private final Offices offices;
    /** Who was named so far, and in what office. */
    private final Map<String, String> met = new HashMap<>();

    People(Dossier dossier, Say say, Names names, Offices offices) {
        this.dossier = dossier;
        this.say = say;
        this.names = names;
        this.offices = offices;
    }

    /** Where a name stands, which decides what is said with it. */
    enum Place {
        /** The country is told: "President Ilham Aliyev of Azerbaijan". */
        OPEN,
        /** The country is plain from the column or from what follows. */
        OWN_SIDE
    }

    /**
     * A name.
     *
     * @param apposed whether it ends in an apposition, after which a sentence that goes on needs a comma
     */
    record Person(Run run, boolean apposed) {
        /** For the middle of a sentence. */
        Run goingOn() {
            return apposed ? run.then(",") : run;
        }
    }

    /** An official in the office of the day of an act. */
    Person official(String id, When act, Place place) {
        Optional<Official> official = dossier.facts().official(id);
        if (official.isEmpty()) {
            return new Person(Run.typed(id), false);
        }
        return official(official.get(), offices.at(id, act).map(post -> title(post, official.get())), place, act);
    }

    private Person official(Official official, Optional<Run> title, Place place, When act) {
        String office = title.map(PlainText::of).orElse("");
        String before = met.put(official.id(), office);
        if (before != null) {
            // An office that is another than the reader was told is said, lest that of one day be put on an act of
            // another.
            Optional<Run> other = title.filter(run -> !office.equals(before));
            return inFull(Run.typed(Names.shortName(official)), false, other, Run.EMPTY);
        }
        return inFull(full(official), official.address().isPresent(), title, of(official.country(), place, act));
    }

    /** Someone who took part in a meeting. */
    Person participant(Meeting.Participant participant, When act, Place place) {
        Optional<Official> official = participant.official().flatMap(dossier.facts()::official);
        if (official.isPresent() && participant.as().isPresent()) {
            return official(official.get(), participant.as().map(Run::typed), place, act);
        }
        if (official.isPresent()) {
            return official(official.get().id(), act, place);
        }
        Run country = participant.on().map(on -> of(on, place, act)).orElse(Run.EMPTY);
        return inFull(
                Run.typed(participant.name().orElse("")),
                false,
                participant.title().map(Run::typed),
                country);
    }

    private Run of(Actor country, Place place, When act) {
        return place == Place.OWN_SIDE ? Run.EMPTY : say.say("person.of", names.inSentence(country, act));
    }

    private static Person inFull(Run name, boolean addressed, Optional<Run> title, Run country) {
        if (title.isEmpty()) {
            return new Person(name.then(country), false);
        }
        if (!addressed && words(title.get()) <= WORDS_BEFORE_NAME) {
            return new Person(title.get().then(" ").then(name).then(country), false);
        }
        return new Person(name.then(", ").then(title.get()).then(country), true);
    }

    private static int words(Run title) {
        return PlainText.of(title).split(" ").length;
    }

    /** Form of address and full name. */
    static Run full(Official official) {
        return Run.typed(official.address().map(address -> address + " ").orElse("") + official.name());
    }

    /** The title as it is said of the day of an act: "then", "acting", and the title. */
    Run title(Post post, Official official) {
        Run title = Run.typed(post.title());
        if (post.status().isPresent()) {
            title = say.say("post.status." + post.status().get().word(), title);
        }
        return offices.left(post, official, dossier.asOf()) ? say.say("post.then", title) : title;
    }

    /** Whether a title says no more than the role that it is listed under. */
    static boolean says(String role, String title) {
        return title.toLowerCase(Locale.ROOT).equals(role.toLowerCase(Locale.ROOT));
    }
}
