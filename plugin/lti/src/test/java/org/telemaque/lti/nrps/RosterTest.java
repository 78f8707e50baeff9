package org.telemaque.lti.nrps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.message.PersonClaim;
import org.telemaque.lti.message.Role;
import org.telemaque.lti.message.RoleVocabulary;
import org.telemaque.lti.service.Listing;
import org.telemaque.lti.service.LoopbackPlatform;
import org.telemaque.lti.service.LoopbackPlatform.Says;
import org.telemaque.lti.service.Pages;
import org.telemaque.lti.service.ServiceAccess;
import org.telemaque.lti.service.ServiceReply;

class RosterTest {
    private static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";

    private final LoopbackPlatform platform = new LoopbackPlatform();
    private final Roster roster = new Roster(platform.services(), Pages.Limits.USUAL);
    private final ServiceAccess access = platform.access(NamesAndRolesClaim.SCOPE);

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aRosterIsReadOverAllItsPagesEachPersonOnce() {
        platform.says("/members", call -> {
            int page = call.target().contains("page=")
                    ? Integer.parseInt(call.target().replaceAll(".*page=", ""))
                    : 0;
            Says says = new Says(200, page(page * 90, 100));
            return page == 2
                    ? says
                    : says.with("Link", "<" + platform.at("/members?page=" + (page + 1)) + ">; rel=next");
        });

        Listing<Member> members = roster.members(access, platform.at("/members?course=9"));

        assertThat(members).isInstanceOf(Listing.Whole.class);
        assertThat(members.items()).hasSize(280).doesNotHaveDuplicates();
        assertThat(platform.calls())
                .containsExactly("GET /members?course=9&limit=100", "GET /members?page=1", "GET /members?page=2");
        assertThat(platform.heard("/members").get(0).header("Accept"))
                .isEqualTo("application/vnd.ims.lti-nrps.v2.membershipcontainer+json");
        assertThat(platform.heard("/token")).hasSize(1);
    }

    private static String page(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> "{\"user_id\":\"" + number + "\",\"roles\":[\"" + LEARNER + "\"]}")
                .collect(Collectors.joining(",", "{\"id\":\"x\",\"context\":{\"id\":\"other\"},\"members\":[", "]}"));
    }

    @Test
    void readsWhatThePlatformSharesOfAPerson() {
        platform.says("/members", 200, """
                {"members":[{"user_id":"7","status":"Inactive","name":"Inès Ba","given_name":"Inès","family_name":"Ba",
                 "email":"ines@example.com","roles":["Learner","http://purl.imsglobal.org/vocab/lti/system/person#TestUser"],
                 "group_enrollments":[{"group_id":"g1"},{"group_id":"g2"},{}],
                 "message":[{"https://purl.imsglobal.org/spec/lti/claim/custom":{"due":"2026-12-01","n":1}}]}]}""");

        Member member = roster.members(access, platform.at("/members")).items().get(0);

        assertThat(member.person()).isEqualTo(new PersonClaim("7", "Inès Ba", "Inès", "Ba", "ines@example.com"));
        assertThat(member.status()).isEqualTo(MemberStatus.INACTIVE);
        assertThat(member.roles()).contains(new Role(RoleVocabulary.MEMBERSHIP, "Learner", ""));
        assertThat(member.isTestUser()).isTrue();
        assertThat(member.groups()).containsExactly("g1", "g2");
        assertThat(member.custom()).isEqualTo(Map.of("due", "2026-12-01", "n", "1"));
    }

    @Test
    void whatThePlatformDoesNotShareOfAPersonIsEmpty() {
        platform.says("/members", 200, "{\"members\":[{\"user_id\":\"7\"},{\"name\":\"nobody\"},5,{\"user_id\":8}]}");

        assertThat(roster.members(access, platform.at("/members")).items())
                .containsExactly(new Member(
                        new PersonClaim("7", "", "", "", ""), MemberStatus.ACTIVE, Set.of(), List.of(), Map.of()));
    }

    @Test
    void somebodyWhoseStatusNobodySaysTakesPart() {
        assertThat(MemberStatus.parse("")).isEqualTo(MemberStatus.ACTIVE);
        assertThat(MemberStatus.parse("Active")).isEqualTo(MemberStatus.ACTIVE);
        assertThat(MemberStatus.parse(" inactive")).isEqualTo(MemberStatus.INACTIVE);
        assertThat(MemberStatus.parse("Deleted")).isEqualTo(MemberStatus.DELETED);
    }

    @Test
    void anEmptyRosterIsWhole() {
        platform.says("/members", 200, "{\"members\":[]}");

        assertThat(roster.members(access, platform.at("/members"))).isInstanceOf(Listing.Whole.class);
    }

    @Test
    void aRosterThatCouldNotBeReadWholeSaysSo() {
        platform.says("/members", call -> new Says(200, page(0, 3)).with("Link", "</rest>; rel=\"next\""));
        platform.says("/rest", 500, "");

        Listing<Member> members = roster.members(access, platform.at("/members"));

        assertThat(members.items()).hasSize(3);
        assertThat(((Listing.Partial<Member>) members).failure()).isInstanceOf(ServiceReply.TryLater.class);
    }

    @Test
    void theRosterOfALinkIsAskedForByItsId() {
        platform.says("/members", 200, "{\"members\":[]}");

        roster.membersOfLink(access, platform.at("/members?a=1"), "link 3&x");

        assertThat(platform.calls()).containsExactly("GET /members?a=1&rlid=link%203%26x&limit=100");
    }

    @Test
    void theGroupsOfACourseAreRead() {
        platform.says(
                "/groups",
                200,
                "{\"id\":\"x\",\"groups\":[{\"id\":\"g1\",\"name\":\"Lyon\",\"tag\":\"t\",\"set_id\":\"s\"},{\"name\":\"none\"}]}");
        CourseGroups groups = new CourseGroups(platform.services(), Pages.Limits.USUAL);
        ServiceAccess reader =
                new CourseGroupsClaim("", "", List.of(CourseGroupsClaim.SCOPE)).access(access.registration(), "1");

        assertThat(groups.all(reader, platform.at("/groups")).items())
                .containsExactly(new Group("g1", "Lyon", "t", "s"));
        assertThat(groups.of(reader, platform.at("/groups"), "7").items()).hasSize(1);
        assertThat(platform.calls()).containsExactly("GET /groups", "GET /groups?user_id=7");
        assertThat(platform.heard("/groups").get(0).header("Accept"))
                .isEqualTo("application/vnd.ims.lti-gs.v1.contextgroupcontainer+json");
    }

    @Test
    void groupsThatWereNotGrantedAreNotAskedFor() {
        CourseGroups groups = new CourseGroups(platform.services(), Pages.Limits.USUAL);
        ServiceAccess stranger = new CourseGroupsClaim("", "", List.of("other")).access(access.registration(), "1");

        assertThat(groups.all(stranger, platform.at("/groups")))
                .isEqualTo(
                        new Listing.Partial<Group>(List.of(), new ServiceReply.MissingScope(CourseGroupsClaim.SCOPE)));
    }
}
