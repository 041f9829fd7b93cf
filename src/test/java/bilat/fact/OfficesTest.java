package bilat.fact;

import static bilat.fact.FactBuilders.day;
import static bilat.fact.FactBuilders.died;
import static bilat.fact.FactBuilders.official;
import static bilat.fact.FactBuilders.post;
import static bilat.fact.FactBuilders.postAfter;
import static bilat.fact.FactBuilders.source;
import static bilat.fact.FactBuilders.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfficesTest {
    private static final Post.Role FM = Post.Role.FOREIGN_MINISTER;

    private static Offices of(Post... posts) {
        return new Offices(new World()
                .add(source("s", "2019-01-21", Marking.CLEAR))
                .add(official("x", "AZE", Marking.CLEAR, posts))
                .facts());
    }

    private static List<Post.Role> roles(Offices offices, String act) {
        return offices.allAt("x", when(act)).stream()
                .map(post -> post.roles().get(0))
                .toList();
    }

    @Test
    void trap06_theOfficeIsThatOfTheActNotOfToday() {
        Offices offices = of(
                post("x", Post.Role.DEFENCE_MINISTER, "2005", "2012-06-30", "s"),
                post("x", Post.Role.HEAD_OF_STATE, "2012-07-01", "..", "s"));
        assertEquals(List.of(Post.Role.DEFENCE_MINISTER), roles(offices, "2009-03-01"));
        assertEquals(List.of(Post.Role.DEFENCE_MINISTER), roles(offices, "2012-06-30"), "the last day is inside");
        assertEquals(List.of(Post.Role.HEAD_OF_STATE), roles(offices, "2012-07-01"));
        assertEquals(List.of(), roles(offices, "2004-12-31"));
    }

    @Test
    void anActOfAMonthFindsTheOfficesOfAnyDayOfIt() {
        Offices offices =
                of(post("x", FM, "2019-01-30", "", "s"), post("x", Post.Role.OTHER, "2010", "2019-01-02", "s"));
        assertEquals(List.of(FM, Post.Role.OTHER), roles(offices, "2019-01"));
    }

    @Test
    void trap03_inPostByADayIsInPostForAnActThatMayReachIt() {
        Offices offices = of(post("x", FM, "../2019-01-16", "", "s"));
        assertEquals(List.of(FM), roles(offices, "2019-01-16"));
        assertEquals(List.of(FM), roles(offices, "2019-01"));
        assertEquals(List.of(), roles(offices, "2019-01-15"));
    }

    @Test
    void trap04_anEndOnAnUnknownDateIsNoOfficeOfToday() {
        Offices offices = of(post("x", FM, "1993-02", "unknown", "s"));
        assertEquals(List.of(FM), roles(offices, "1993-02-20"));
        assertEquals(List.of(), roles(offices, "2019-01-16"));
        assertEquals(List.of(FM), roles(of(post("x", FM, "1993-02", "", "s")), "2019-01-16"), "as last checked");
    }

    @Test
    void trap05_deathEndsEveryTerm() {
        Post post = post("x", FM, "2005", "..", "s");
        Official dead = died(official("x", "AZE", Marking.CLEAR, post), "2012-06-30");
        Offices offices = new Offices(new World().add(dead).facts());
        assertEquals(List.of(FM), roles(offices, "2012-06-30"));
        assertEquals(List.of(), roles(offices, "2012-07-01"));
        assertEquals(List.of(), offices.heldOn(day("2019-01-01")));
        assertTrue(offices.left(post, dead, day("2012-07-01")));
    }

    @Test
    void trap07_ofSeveralOfficesTheFirstRoleIsPrinted() {
        Offices offices = of(post("x", FM, "2010", "", "s"), post("x", Post.Role.HEAD_OF_GOVERNMENT, "2011", "", "s"));
        assertEquals(List.of(Post.Role.HEAD_OF_GOVERNMENT, FM), roles(offices, "2012-01-01"));
        assertEquals(
                Optional.of(Post.Role.HEAD_OF_GOVERNMENT),
                offices.at("x", when("2012-01-01")).map(post -> post.roles().get(0)));
    }

    @Test
    void trap08_whoIsAppointedIsNotYetInPost() {
        Offices offices = of(postAfter("2018-10-01", "x", FM, "2018-12-01", "", "s"));
        assertEquals(List.of(), roles(offices, "2018-11-01"));
        assertTrue(offices.appointed("x", day("2018-11-01")).isPresent());
        assertTrue(offices.appointed("x", day("2018-09-01")).isEmpty());
        assertTrue(offices.appointed("x", day("2018-12-01")).isEmpty());
        assertEquals(List.of(), roles(of(postAfter("2018-10-01", "x", FM, "", "", "s")), "2019-06-01"));
    }

    @Test
    void trap06_whoLeftSinceIsCalledThen() {
        Post post = post("x", FM, "2010", "2012-06-30", "s");
        Official official = official("x", "AZE", Marking.CLEAR, post);
        Offices offices = of(post);
        assertFalse(offices.left(post, official, day("2012-06-30")));
        assertTrue(offices.left(post, official, day("2012-07-01")));
        assertFalse(offices.left(post("x", FM, "2010", "", "s"), official, day("2019-01-01")));
    }

    @Test
    void anOfficeWithoutDatesIsHeldFromTheDayItsSourceTellsOfIt() {
        Offices offices = of(post("x", FM, "", "", "s"));
        assertEquals(List.of(FM), roles(offices, "2019-01-21"));
        assertEquals(List.of(), roles(offices, "2009-01-21"));
    }

    @Test
    void postsHeldOnADayAreListedByRole() {
        Offices offices = of(
                post("x", FM, "2010", "", "s"),
                post("x", Post.Role.HEAD_OF_STATE, "2011", "2012", "s"),
                post("x", Post.Role.HEAD_OF_GOVERNMENT, "2011", "", "s"));
        assertEquals(
                List.of(Post.Role.HEAD_OF_GOVERNMENT, FM),
                offices.heldOn(day("2019-01-01")).stream()
                        .map(post -> post.roles().get(0))
                        .toList());
    }
}
