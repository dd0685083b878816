/** Addresses that more than one page leads to. */
export const paths = {
  call: (id: number) => `/calls/${id}`,
  application: (id: number) => `/applications/${id}`,
  party: (id: number, code: string) => `/applications/${id}/parties/${code}`,
  version: (id: number, number: number) => `/applications/${id}/versions/${number}`,
  signoff: (id: number, signoffId: number) => `/applications/${id}/signoffs/${signoffId}`,
  candidate: (id: number) => `/candidates/${id}`,
  source: (id: number) => `/sources/${id}`,
  municipality: (code: string) => `/municipalities/${code}`,
  person: (id: number) => `/people/${id}`,
};
