package bilat.brief;

import bilat.fact.Actor;
import bilat.fact.Meeting;
import bilat.fact.Official;
import bilat.fact.Post;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who outranks whom at a meeting, by the order of roles in the data format. */
final class Ranks {
    private Ranks() {}

    /** The rank of who took part: 0 is the highest; those without an office on file come last. */
    static int of(Desk desk, Meeting.Participant participant, Meeting meeting) {
        return participant
                .official()
                .flatMap(id -> desk.offices().at(id, meeting.date()))
                .flatMap(post -> post.roles().stream().min(Comparator.naturalOrder()))
                .map(Post.Role::ordinal)
                .orElse(Post.Role.values().length);
    }

    /** The highest rank at a meeting. */
    static int highest(Desk desk, Meeting meeting) {
        return meeting.participants().stream()
                .mapToInt(participant -> of(desk, participant, meeting))
                .min()
                .orElse(Post.Role.values().length + 1);
    }

    /** The rank of the highest who came for the other of the two than the highest at the meeting. */
    static int highestOpposite(Desk desk, Meeting meeting) {
        List<Meeting.Participant> order = inOrder(desk, meeting);
        return order.stream()
                .filter(one -> isAcross(desk, one, order.get(0)))
                .mapToInt(one -> of(desk, one, meeting))
                .findFirst()
                .orElse(Post.Role.values().length + 1);
    }

    /** Whether somebody serves one of the two, and not the country that the other person serves. */
    static boolean isAcross(Desk desk, Meeting.Participant one, Meeting.Participant other) {
        Optional<Actor> country = country(desk, one);
        return country.filter(desk.dossier().pair()::has).isPresent() && !country.equals(country(desk, other));
    }

    /** The highest first; of equal rank the host's side first, then as typed. */
    static List<Meeting.Participant> inOrder(Desk desk, Meeting meeting) {
        return meeting.participants().stream()
                .sorted(Comparator.comparingInt((Meeting.Participant participant) -> of(desk, participant, meeting))
                        .thenComparing(participant -> !isHost(desk, participant, meeting)))
                .toList();
    }

    /** Whether somebody belongs to the country that received. */
    static boolean isHost(Desk desk, Meeting.Participant participant, Meeting meeting) {
        Optional<Actor> country = country(desk, participant);
        return country.isPresent() && country.equals(meeting.host());
    }

    /** The country that somebody who took part serves. */
    static Optional<Actor> country(Desk desk, Meeting.Participant participant) {
        return participant
                .official()
                .flatMap(desk.dossier().facts()::official)
                .map(Official::country)
                .or(participant::on);
    }
}
