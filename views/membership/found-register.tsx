import type { FC } from "hono/jsx";
import { Empty } from "../ui/empty";
import { LinkButton } from "../ui/link-button";

/** An empty register: how a network gets going. */
export const FoundRegister: FC<{ mayChange: boolean }> = ({ mayChange }) => (
  <Empty title="Registret är tomt">
    {mayChange ? (
      <>
        <p>
          Har nätverket redan ett kalkylblad över kommuner och kontaktpersoner? Läs in det. Du ser vad som
          kommer med innan något läggs in.
        </p>
        <p class="cluster">
          <LinkButton href="/imports">Läs in från kalkylblad</LinkButton>
          <LinkButton href="/municipalities/new" variant="secondary">
            Lägg till en kommun i taget
          </LinkButton>
        </p>
      </>
    ) : (
      <p>Nätverkets samordnare lägger in kommunerna. Därefter hittar du alla uppgifter här.</p>
    )}
  </Empty>
);
