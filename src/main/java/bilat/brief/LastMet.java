package bilat.brief;

import bilat.fact.Agreement;
import bilat.fact.ByParty;
import bilat.fact.Fact;
import bilat.fact.Meeting;
import bilat.fact.Official;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For each two people across the sides who met or signed together, when that was last. */
final class LastMet {
    /** More than this many pairs would bury the line; the newest are told. */
    private static final int MOST = 6;

    private final Desk desk;

    LastMet(Desk desk) {
        this.desk = desk;
    }

    private record Contact(String first, String second, When when, Fact fact) {}

    Optional<Run> line() {
        Map<List<String>, Contact> last = new LinkedHashMap<>();
        contacts().stream()
                .sorted(Comparator.comparing(Contact::when, VisitsAndMeetings.newestFirst()))
                .forEach(contact -> last.putIfAbsent(List.of(contact.first(), contact.second()), contact));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        List<Marked> told = last.values().stream()
                .limit(MOST)
                .map(contact -> new Marked(say(contact), desk.cites().marks(contact.fact())))
                .toList();
        return Optional.of(Run.words(desk.word("who.last-met")).then(" ").then(Marked.sentence(desk, told)));
    }

    private Run say(Contact contact) {
        return desk.say()
                .say(
                        "who.met",
                        shortly(contact.first()),
                        shortly(contact.second()),
                        desk.say().at(contact.when()));
    }

    private Run shortly(String official) {
        return Run.typed(
                desk.dossier().facts().official(official).map(Names::shortName).orElse(official));
    }

    private List<Contact> contacts() {
        List<Contact> contacts = new ArrayList<>();
        for (Meeting meeting : desk.between(Meeting.class)) {
            if (meeting.state() == Meeting.State.HELD) {
                List<String> present = meeting.participants().stream()
                        .flatMap(participant -> participant.official().stream())
                        .toList();
                across(contacts, present, meeting.date(), meeting);
            }
        }
        for (Agreement agreement : desk.between(Agreement.class)) {
            List<String> signed =
                    agreement.signatories().stream().map(ByParty::value).toList();
            agreement.signed().ifPresent(when -> across(contacts, signed, when, agreement));
        }
        return contacts;
    }

    private void across(List<Contact> contacts, List<String> people, When when, Fact fact) {
        for (String first : of(people, true)) {
            for (String second : of(people, false)) {
                contacts.add(new Contact(first, second, when, fact));
            }
        }
    }

    private List<String> of(List<String> people, boolean first) {
        return people.stream()
                .filter(id -> desk.dossier()
                        .facts()
                        .official(id)
                        .map(Official::country)
                        .equals(Optional.of(first ? desk.first() : desk.second())))
                .toList();
    }
}
