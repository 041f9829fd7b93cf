package bilat.brief;

import bilat.definition.Definition;
import bilat.document.Block;
import bilat.document.Inline;
import bilat.document.Part;
import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.Coverage;
import bilat.fact.DiplomaticRelations;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.Freshness;
import bilat.fact.Issue;
import bilat.fact.Mechanism;
import bilat.fact.Meeting;
import bilat.fact.Mission;
import bilat.fact.Omitted;
import bilat.fact.Post;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is not on record, what is counted but not on file, what is stale and what could not be read. */
final class Gaps implements Section {
    private static final List<Post.Role> EXPECTED =
            List.of(Post.Role.HEAD_OF_STATE, Post.Role.HEAD_OF_GOVERNMENT, Post.Role.FOREIGN_MINISTER);

    private static final Set<Figure.Counts> AGREEMENTS = EnumSet.of(Figure.Counts.AGREEMENTS);
    private static final Set<Figure.Counts> MEETINGS = EnumSet.of(Figure.Counts.MEETINGS, Figure.Counts.VISITS);

    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<Block> blocks = new ArrayList<>();
        List<Run> sentences = new ArrayList<>();
        nothing(desk).ifPresent(sentences::add);
        sentences.addAll(offices(desk));
        List<Fact> stale = Freshness.stale(desk.dossier(), desk.definition().review()::of);
        if (stale.isEmpty()) {
            sentences.add(Run.words(desk.word("gaps.none-stale")));
        }
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Paragraph(Run.join(sentences, " ").content()));
        }
        List<List<Inline>> items = new ArrayList<>();
        positions(desk).forEach(run -> items.add(run.content()));
        counted(desk).forEach(run -> items.add(run.content()));
        unread(desk).ifPresent(run -> items.add(run.content()));
        withheld(desk).ifPresent(run -> items.add(run.content()));
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items));
        }
        blocks.addAll(new StaleFacts(desk).blocks(stale));
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    /** The kinds of fact of which nothing is on record. */
    private static Optional<Run> nothing(Desk desk) {
        List<Run> kinds = new ArrayList<>();
        addIf(kinds, desk, desk.between(DiplomaticRelations.class).isEmpty(), "gaps.relations");
        addIf(kinds, desk, desk.between(Mission.class).isEmpty(), "gaps.missions");
        addIf(kinds, desk, desk.between(Agreement.class).isEmpty() && !isCounted(desk, AGREEMENTS), "gaps.agreements");
        addIf(kinds, desk, desk.between(Mechanism.class).isEmpty(), "gaps.mechanisms");
        addIf(kinds, desk, desk.between(Meeting.class).isEmpty() && !isCounted(desk, MEETINGS), "gaps.meetings");
        addIf(kinds, desk, desk.standing().issues().isEmpty(), "gaps.positions");
        addIf(kinds, desk, desk.between(Figure.class).stream().noneMatch(Gaps::isTrade), "gaps.trade");
        boolean planned =
                desk.between(Meeting.class).stream().anyMatch(meeting -> VisitsAndMeetings.liesAhead(desk, meeting));
        addIf(kinds, desk, !planned, "gaps.planned");
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(desk.say().say("gaps.nothing", desk.say().anyOf(kinds)));
    }

    /** Whether a source counts what is not on file, which is told below. */
    private static boolean isCounted(Desk desk, Set<Figure.Counts> kinds) {
        return !new CountedFigures(desk).figures(kinds).isEmpty();
    }

    private static boolean isTrade(Figure figure) {
        return figure.flow().stream()
                .anyMatch(flow -> Arrays.asList(Figure.Flow.EXPORTS, Figure.Flow.IMPORTS, Figure.Flow.TRADE)
                        .contains(flow));
    }

    private static void addIf(List<Run> kinds, Desk desk, boolean missing, String key) {
        if (missing) {
            kinds.add(Run.words(desk.word(key)));
        }
    }

    /** Offices that neither side has on record, then those that one side lacks. */
    private static List<Run> offices(Desk desk) {
        List<Run> neither = new ArrayList<>();
        List<Run> said = new ArrayList<>();
        List<List<Run>> lacking = List.of(new ArrayList<>(), new ArrayList<>());
        for (Post.Role role : EXPECTED) {
            boolean first = held(desk, desk.first(), role);
            boolean second = held(desk, desk.second(), role);
            Run name = Run.words(desk.say().wording().get("role", role));
            if (!first && !second) {
                neither.add(name);
            } else if (!first) {
                lacking.get(0).add(name);
            } else if (!second) {
                lacking.get(1).add(name);
            }
        }
        if (!neither.isEmpty()) {
            said.add(desk.say().say("gaps.neither", desk.say().anyOf(neither)));
        }
        for (int i = 0; i < 2; i++) {
            if (!lacking.get(i).isEmpty()) {
                Actor side = desk.dossier().pair().sides().get(i);
                said.add(desk.say()
                        .say(
                                "gaps.one-lacks",
                                desk.say().anyOf(lacking.get(i)),
                                desk.names().inSentence(side, desk.today())));
            }
        }
        return said;
    }

    private static boolean held(Desk desk, Actor side, Post.Role role) {
        return OfficeHolders.of(desk).stream()
                .filter(post -> post.roles().contains(role))
                .anyMatch(post -> OfficeHolders.official(desk, post).country().equals(side));
    }

    /** Issues on which one side's position is not on record. */
    private static List<Run> positions(Desk desk) {
        List<Run> said = new ArrayList<>();
        for (Actor side : desk.dossier().pair().sides()) {
            List<Run> silent = desk.standing().issues().stream()
                    .filter(issue -> desk.standing().newest(issue, side).isEmpty())
                    .map(Issue::name)
                    .map(Run::typed)
                    .toList();
            if (!silent.isEmpty()) {
                said.add(desk.say()
                        .say(
                                "gaps.position",
                                desk.names().inSentence(side, desk.today()),
                                desk.say().list(silent)));
            }
        }
        return said;
    }

    /** What a source counts and the files do not hold. */
    private static List<Run> counted(Desk desk) {
        FigureSentences figures = new FigureSentences(desk);
        List<Run> said = new ArrayList<>();
        for (Coverage.Gap gap : Coverage.gaps(desk.dossier())) {
            Run onFile = CountedFigures.onFile(desk, gap);
            Run clause = figures.clause(gap.figure(), gap.value()).capitalised();
            said.add(desk.say()
                    .say("gaps.counted", clause, onFile)
                    .then(desk.cites().marks(gap.value().sources())));
        }
        return said;
    }

    private static Optional<Run> unread(Desk desk) {
        int records = desk.dossier().omitted().size();
        List<Run> collections = desk.dossier().omitted().stream()
                .map(Omitted::collection)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .map(Run::typed)
                .toList();
        if (records == 0) {
            return Optional.empty();
        }
        Run where = collections.isEmpty()
                ? Run.EMPTY
                : desk.say().say("gaps.unread-in", desk.say().list(collections));
        return Optional.of(desk.say().count("gaps.unread", records, where).capitalised());
    }

    private static Optional<Run> withheld(Desk desk) {
        boolean count = desk.definition().withheld() == Definition.Withheld.COUNT;
        return count && desk.dossier().withheld() > 0
                ? Optional.of(desk.say()
                        .count("gaps.withheld", desk.dossier().withheld())
                        .capitalised())
                : Optional.empty();
    }
}
