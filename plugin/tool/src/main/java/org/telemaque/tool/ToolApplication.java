package org.telemaque.tool;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.telemaque.tool.door.administration.AdministrationResource;
import org.telemaque.tool.door.administration.InvitationsResource;
import org.telemaque.tool.door.administration.LogResource;
import org.telemaque.tool.door.administration.MetricsResource;
import org.telemaque.tool.door.administration.PlatformResource;
import org.telemaque.tool.door.administration.RingResource;
import org.telemaque.tool.door.credentials.CredentialsResource;
import org.telemaque.tool.door.desk.DeskResource;
import org.telemaque.tool.door.desk.SignInResource;
import org.telemaque.tool.door.glance.GlanceResource;
import org.telemaque.tool.door.home.HomeResource;
import org.telemaque.tool.door.home.NoticeResource;
import org.telemaque.tool.door.home.RecordsResource;
import org.telemaque.tool.door.launch.KeysResource;
import org.telemaque.tool.door.launch.LaunchResource;
import org.telemaque.tool.door.launch.LoginResource;
import org.telemaque.tool.door.launch.OpenResource;
import org.telemaque.tool.door.leave.LeaveResource;
import org.telemaque.tool.door.mentor.MenteesResource;
import org.telemaque.tool.door.notes.NotebookResource;
import org.telemaque.tool.door.packs.PacksResource;
import org.telemaque.tool.door.placement.PlacementResource;
import org.telemaque.tool.door.player.AgainResource;
import org.telemaque.tool.door.player.CourseResource;
import org.telemaque.tool.door.player.LessonResource;
import org.telemaque.tool.door.player.QuizResource;
import org.telemaque.tool.door.player.ShelfResource;
import org.telemaque.tool.door.preview.GalleryResource;
import org.telemaque.tool.door.preview.PreviewResource;
import org.telemaque.tool.door.preview.StageResource;
import org.telemaque.tool.door.registration.RegistrationResource;
import org.telemaque.tool.door.review.ExportResource;
import org.telemaque.tool.door.review.RecordResource;
import org.telemaque.tool.door.review.ReviewResource;
import org.telemaque.tool.door.signoff.ObservationResource;
import org.telemaque.tool.door.signoff.ObservedResource;
import org.telemaque.tool.door.signoff.SignoffResource;
import org.telemaque.tool.door.story.StoryResource;
import org.telemaque.tool.door.submission.SubmissionResource;
import org.telemaque.tool.door.survey.FiguresResource;
import org.telemaque.tool.door.survey.SurveyResource;
import org.telemaque.tool.door.targets.TargetsResource;
import org.telemaque.tool.door.training.MarksResource;
import org.telemaque.tool.door.training.PeopleResource;
import org.telemaque.tool.door.training.PersonResource;
import org.telemaque.tool.door.vocabulary.DefinitionResource;
import org.telemaque.tool.foundation.throttle.LimitFilter;
import org.telemaque.tool.foundation.web.AssetResource;
import org.telemaque.tool.foundation.web.HeadersFilter;
import org.telemaque.tool.foundation.web.InvalidProblem;
import org.telemaque.tool.foundation.web.PageWriter;
import org.telemaque.tool.foundation.web.UnexpectedProblem;
import org.telemaque.tool.session.AliveResource;
import org.telemaque.tool.session.BearerFilter;
import org.telemaque.tool.session.TicketResource;

/** Lists every Jakarta REST class of the tool; what is not named here is not served. */
@ApplicationPath("/")
public class ToolApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                AdministrationResource.class,
                AgainResource.class,
                AliveResource.class,
                AssetResource.class,
                BearerFilter.class,
                ClockFilter.class,
                ClockResource.class,
                CourseResource.class,
                CredentialsResource.class,
                DefinitionResource.class,
                DeskResource.class,
                ExportResource.class,
                FiguresResource.class,
                GalleryResource.class,
                NotebookResource.class,
                HeadersFilter.class,
                HomeResource.class,
                InvalidProblem.class,
                InvitationsResource.class,
                KeysResource.class,
                LaunchResource.class,
                LessonResource.class,
                LimitFilter.class,
                LogResource.class,
                LoginResource.class,
                MenteesResource.class,
                MetricsResource.class,
                NoticeResource.class,
                ObservationResource.class,
                ObservedResource.class,
                OpenResource.class,
                PacksResource.class,
                PageWriter.class,
                MarksResource.class,
                PeopleResource.class,
                PersonResource.class,
                GlanceResource.class,
                LeaveResource.class,
                PlacementResource.class,
                PlatformResource.class,
                PreviewResource.class,
                QuizResource.class,
                RecordResource.class,
                RecordsResource.class,
                RegistrationResource.class,
                ReviewResource.class,
                RingResource.class,
                TargetsResource.class,
                ShelfResource.class,
                SignInResource.class,
                SignoffResource.class,
                StageResource.class,
                StoryResource.class,
                SubmissionResource.class,
                SurveyResource.class,
                TicketResource.class,
                UnexpectedProblem.class);
    }
}
