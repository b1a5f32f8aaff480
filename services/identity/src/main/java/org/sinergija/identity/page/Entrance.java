package org.sinergija.identity.page;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.proof.TooSoon;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/// Where people go who knew their password, who proved their second factor, or did neither.
@Component
class Entrance implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    static final String FAULT = "fault";
    static final String WAIT = "wait";

    private final Accounts accounts;
    private final RequestCache requests;
    private final Clock clock;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy sessions = new ChangeSessionIdAuthenticationStrategy();

    Entrance(Accounts accounts, RequestCache requests, Clock clock) {
        this.accounts = accounts;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication) throws IOException {
        if (authentication instanceof HalfSignedIn half) {
            boolean enrolled = accounts.get(half.getPrincipal()).hasSecondFactor();
            response.sendRedirect(enrolled ? PageSecurity.SECOND_FACTOR : PageSecurity.ENROLMENT);
        } else {
            response.sendRedirect(onward(request, response));
        }
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException refused) throws IOException, ServletException {
        if (refused instanceof TooSoon soon) {
            tellToWait(soon, response);
            request.setAttribute(FAULT, "fault.wait");
            request.setAttribute(WAIT, soon.waiting().toSeconds());
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            request.setAttribute(FAULT, "fault.credentials");
        }
        request.getRequestDispatcher(PageSecurity.LOGIN_AGAIN).forward(request, response);
    }

    static void tellToWait(TooSoon soon, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(soon.waiting().toSeconds()));
    }

    /// The person is proven: a new session id, so that nobody who knew the old one comes in too.
    void admit(Account account, HttpServletRequest request, HttpServletResponse response) {
        Authentication signedIn = SignedIn.as(account, clock.instant());
        sessions.onAuthentication(signedIn, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /// Where they were going when they were asked who they are.
    String onward(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest asked = requests.getRequest(request, response);
        requests.removeRequest(request, response);
        return asked == null ? PageSecurity.ACCOUNT : asked.getRedirectUrl();
    }
}
